import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  type CohortPlan,
  GOLDEN_HASH,
  GOLDEN_PLAN,
  liveChild,
  recordTape,
} from "../../src/population/index.ts";
import {
  beginChildhood,
  codeStrangeSituation,
  holdStrangeSituation,
  liveDays,
  oneCaregiver,
  restoreChildhood,
  saveChildhood,
} from "../../src/procedures/index.ts";

const hash = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");
const children = Array.from({ length: GOLDEN_PLAN.children }, (_, child) => child);

describe("the same bits", () => {
  test("a cohort gives the golden hash", () => {
    expect(hash(children.map((child) => liveChild(GOLDEN_PLAN, child)))).toBe(GOLDEN_HASH);
  });

  test("... in any order", () => {
    const backwards = children.toReversed().map((child) => liveChild(GOLDEN_PLAN, child));
    expect(hash(backwards.toReversed())).toBe(GOLDEN_HASH);
  });

  test("... when every second is watched", () => {
    expect(hash(children.map((child) => recordTape(GOLDEN_PLAN, child).record))).toBe(GOLDEN_HASH);
  });

  const threads = new URL("../../dist/cli/threads/index.js", import.meta.url);
  test.skipIf(!existsSync(threads)).each([1, 2, 3])(
    "... on %i threads of the built program (skipped when it is not built)",
    async (count) => {
      const { liveCohort } = (await import(/* @vite-ignore */ threads.href)) as {
        liveCohort: (
          plan: CohortPlan,
          count: number,
          signal: AbortSignal,
        ) => AsyncIterable<unknown>;
      };
      const records: unknown[] = [];
      const { signal } = new AbortController();
      for await (const record of liveCohort(GOLDEN_PLAN, count, signal)) records.push(record);
      expect(hash(records)).toBe(GOLDEN_HASH);
    },
  );

  test("straight through equals restored from a snapshot half-way, through JSON", () => {
    const { seed, system, everyday, strangeSituation, temperament } = GOLDEN_PLAN;
    const care = liveChild({ ...GOLDEN_PLAN, days: 0 }, 0).care;
    const live = (stops: boolean) => {
      let childhood = beginChildhood(seed, 0, temperament, oneCaregiver(care), system);
      liveDays(childhood, 41, everyday, system);
      if (stops) {
        const saved = JSON.parse(JSON.stringify(saveChildhood(childhood)));
        childhood = restoreChildhood(saved, system);
      }
      liveDays(childhood, 40, everyday, system);
      const { person } = childhood.scene;
      const { log, inside } = holdStrangeSituation(
        seed,
        0,
        0,
        person,
        childhood.companions[0].caregiver,
        strangeSituation,
        system,
      );
      return { saved: saveChildhood(childhood), log, inside, coding: codeStrangeSituation(log) };
    };
    expect(hash(live(true))).toBe(hash(live(false)));
  });
});
