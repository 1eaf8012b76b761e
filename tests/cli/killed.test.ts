import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openStream, uniform } from "../../src/numerics/index.ts";
import { bowlby } from "./run.ts";
import { hashesIn, homeWith, livesKept, SMALL } from "./studies.ts";

/** More children than the others have, so that there is time to be killed in. */
const STUDY = SMALL.replace("children: 4", "children: 12");
const LIVES = 12 * 2 * 6;
const KILLS = 12;
const homes: string[] = [];

afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

/** Runs until finished or killed; `when` says whether it is time. */
async function runAndKill(home: string, when: (elapsed: number) => boolean): Promise<boolean> {
  const words = ["simulate", "study.yaml", "--out", "out", "--chunk", "3", "--resume", "--quiet"];
  const start = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const { code } = await bowlby([...words, "--threads", "2"], home, (child) => {
    timer = setInterval(() => {
      if (when(performance.now() - start)) child.kill("SIGKILL");
    }, 1);
  });
  clearInterval(timer);
  return code === 0;
}

test(`killed at ${KILLS} random points and gone on with, a study ends with the same bytes`, async () => {
  const undisturbed = homeWith(STUDY);
  homes.push(undisturbed);
  const began = performance.now();
  await runAndKill(undisturbed, () => false);
  const length = performance.now() - began;
  const whole = hashesIn(join(undisturbed, "out"));
  const chance = openStream(11, 0, "moments of being killed");
  const lived: number[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const home = homeWith(STUDY);
    homes.push(home);
    const out = join(home, "out");
    const share = uniform(chance);
    // At any moment; after any number of lives; or as tables are being put in their place.
    const ways = [
      (elapsed: number) => elapsed > length * share,
      () => livesKept(out) >= Math.ceil(LIVES * share),
      () => existsSync(join(out, "data")),
    ];
    await runAndKill(home, ways[kill % ways.length] as (elapsed: number) => boolean);
    lived.push(livesIn(out));
    expect(await runAndKill(home, () => false)).toBe(true);
    expect(hashesIn(out)).toEqual(whole);
  }
  // The kills came at the beginning, in the middle and at the end.
  expect(new Set(lived).size).toBeGreaterThan(4);
}, 180_000);

/** Entries of the journal at the moment: how far the run had come. */
function livesIn(out: string): number {
  const journal = join(out, ".unfinished", "progress.ndjson");
  return existsSync(journal) ? readFileSync(journal, "utf8").split("\n").length : -1;
}
