import { type ReadonlySignal, signal } from "@preact/signals";
import type { Classification, Coding } from "../../../../src/procedures/index.ts";

export const SCALES = [
  "proximitySeeking",
  "contactMaintaining",
  "avoidance",
  "resistance",
] as const;
export type ScaleName = (typeof SCALES)[number];
export const REUNIONS = ["reunion1", "reunion2"] as const;
export const CODES = ["A", "B", "C", "D"] as const;

/** What somebody wrote down about one tape. */
export interface OwnSheet {
  readonly reunion1: Readonly<Record<ScaleName, number>>;
  readonly reunion2: Readonly<Record<ScaleName, number>>;
  readonly code: Classification;
}

/** One tape, scored by three: oneself, the rule without errors, the coder with a human's. */
export interface ScoredTape {
  readonly seed: number;
  readonly own: OwnSheet;
  readonly key: Coding;
  readonly second: Coding;
}

const KEY = "bowlby.coded-tapes";
const kept = signal<readonly ScoredTape[]>(read());

/** What was scored in this browser; it stays here. */
export const scored: ReadonlySignal<readonly ScoredTape[]> = kept;

export function keep(tape: ScoredTape): void {
  kept.value = [...kept.value, tape];
  localStorage.setItem(KEY, JSON.stringify(kept.value));
}

export function forgetAll(): void {
  kept.value = [];
  localStorage.removeItem(KEY);
}

/** Whatever else may stand there is not ours. */
function read(): readonly ScoredTape[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(found) ? found.filter(isTape) : [];
  } catch {
    return [];
  }
}

function isTape(one: Partial<ScoredTape> | null): one is ScoredTape {
  const sheets = [one?.own, one?.key, one?.second];
  return typeof one?.seed === "number" && sheets.every((sheet) => sheet?.reunion2 !== undefined);
}
