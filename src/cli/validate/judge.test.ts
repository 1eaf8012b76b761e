import { describe, expect, test } from "vitest";
import { anyLives } from "../../../tests/battery/made-up-columns.ts";
import { AS_IT_STANDS, populationsFor, Replicates } from "../../battery/index.ts";
import { type FindingKey, findings } from "../../literature/index.ts";
import { judge } from "./judge.ts";

/** Findings of one population, of which lives nobody lived are enough here. */
const keys = (Object.keys(findings) as FindingKey[]).filter((key) =>
  populationsFor([key]).every((name) => name === "play"),
);
const living = { size: "full", seed: 1, threads: 1, resume: false, quiet: true } as const;
const none = new Replicates({ play: anyLives("play", 20, AS_IT_STANDS) }, 1, 200);

/** Interrupts a judging that has begun, as a signal does: in a turn of the event loop of its own. */
function interrupted(temporary?: string) {
  const interrupt = new AbortController();
  const one = { ...living, ...(temporary !== undefined && { temporary }) };
  const judging = judge(keys, none, AS_IT_STANDS, one, interrupt.signal);
  setImmediate(() => interrupt.abort());
  return judging;
}

describe("judging", () => {
  test("ends with all findings, in their order", async () => {
    const { findings: all } = await judge(
      keys,
      none,
      AS_IT_STANDS,
      living,
      new AbortController().signal,
    );
    expect(all.map(({ id }) => id)).toEqual(keys);
    expect(keys.length).toBeGreaterThan(2);
  });

  test("that is interrupted hears it, and says that the lives are kept", async () => {
    await expect(interrupted()).rejects.toThrow(
      /^Interrupted; all lives so far are kept in the folder of --out, and the same command goes on/,
    );
  });

  test("that is interrupted says otherwise where they are not kept", async () => {
    await expect(interrupted("nothing is left")).rejects.toThrow(
      /^Interrupted; nothing is left\.$/,
    );
  });
});
