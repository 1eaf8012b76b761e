import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { studyOf } from "../../src/cli/ssp/study.ts";
import type * as threadsOfCli from "../../src/cli/threads/index.ts";
import {
  childRecordOf,
  GOLDEN_HASH,
  GOLDEN_PLAN,
  liveChild,
  liveLife,
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
import { readStudy, studyText } from "../../src/study/index.ts";
import { lifePlanOf } from "../../src/study/lives/people.ts";
import { addressOf } from "../../src/study/plan/address.ts";

type Threads = typeof threadsOfCli;

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

  test("... as lives of a study", () => {
    const { plan } = readStudy(studyText(studyOf(GOLDEN_PLAN)), "study.yaml");
    const records = children.map((life) =>
      childRecordOf(liveLife(lifePlanOf(plan, addressOf(plan, life)))),
    );
    expect(hash(records)).toBe(GOLDEN_HASH);
  });

  const threads = new URL("../../dist/cli/threads/index.js", import.meta.url);
  test.skipIf(!existsSync(threads)).each([1, 2, 3])(
    "... on %i threads of the built program (skipped when it is not built)",
    async (count) => {
      const { liveCohort } = (await import(/* @vite-ignore */ threads.href)) as Threads;
      const { plan } = readStudy(studyText(studyOf(GOLDEN_PLAN)), "study.yaml");
      const records: unknown[] = [];
      const { signal } = new AbortController();
      for await (const chunk of liveCohort(plan, "run", count, signal)) {
        records.push(...chunk.records);
      }
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
