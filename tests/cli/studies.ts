import { createHash } from "node:crypto";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A study of 2 × 3 cells that takes about a second. */
export const SMALL = `bowlby: 1
title: Small
seeds: [3, 4]
people: { children: 4 }
procedures:
  - { hold: still-face, ageDays: 8 }
  - { hold: strange-situation, ageDays: 10 }
factors:
  caregiver.availability: { values: [-1, 1, 2] }
  everyday.upsetsPerDay: { values: [3, 6] }
outputs: { tables: [lives, growth, events] }
`;

/** A folder of its own with a study in it. */
export function homeWith(study: string): string {
  const home = mkdtempSync(join(tmpdir(), "bowlby-study-"));
  writeFileSync(join(home, "study.yaml"), study);
  return home;
}

/** Hash of every file below a folder, by its path there. */
export function hashesIn(folder: string): Record<string, string> {
  const hashes: Record<string, string> = {};
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const path = join(folder, file);
    if (!statSync(path).isFile()) continue;
    hashes[file] = createHash("sha256").update(readFileSync(path)).digest("hex");
  }
  return hashes;
}

/** Lives kept in a run in the making. */
export function livesKept(folder: string): number {
  const journal = join(folder, ".unfinished", "progress.ndjson");
  if (!existsSync(journal)) return 0;
  // What comes after the last line break is being written.
  const last = readFileSync(journal, "utf8").split("\n").at(-2) ?? "{}";
  return (JSON.parse(last) as { lives?: number }).lives ?? 0;
}

/** Calls `then` once, as soon as so many lives are kept in a run in the making. */
export function whenKept(folder: string, lives: number, then: () => void): void {
  const timer = setInterval(() => {
    if (livesKept(folder) < lives) return;
    clearInterval(timer);
    then();
  }, 2);
}
