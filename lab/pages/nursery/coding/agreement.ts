import { type Interval, intraclass, kappa } from "../../../../src/numerics/index.ts";
import type { Coding } from "../../../../src/procedures/index.ts";
import { type OwnSheet, REUNIONS, SCALES, type ScaleName, type ScoredTape } from "./tapes.ts";

/** How far two readings of the same tapes agree. */
export interface Agreement {
  /** Cohen's κ of the codes. */
  readonly codes: Interval;
  /** Intraclass correlation of a scale, over both reunions of all tapes. */
  readonly scales: Readonly<Record<ScaleName, Interval>>;
}

type Sheet = Pick<OwnSheet, "reunion1" | "reunion2"> | Coding;

/** With the key: of somebody's own sheets, and of the second coder's. */
export function agreementWithKey(tapes: readonly ScoredTape[], who: "own" | "second"): Agreement {
  const codeOf = ({ own, second }: ScoredTape) =>
    who === "own" ? own.code : second.classification;
  const key = tapes.map((tape) => tape.key.classification);
  const scales = SCALES.map((scale) => {
    const of = (sheet: (tape: ScoredTape) => Sheet) =>
      tapes.flatMap((tape) => REUNIONS.map((reunion) => sheet(tape)[reunion][scale]));
    return [
      scale,
      intraclass(
        of((tape) => tape[who]),
        of((tape) => tape.key),
      ),
    ] as const;
  });
  return {
    codes: kappa(tapes.map(codeOf), key),
    scales: Object.fromEntries(scales) as Record<ScaleName, Interval>,
  };
}

/** A row for every tape and reunion, for a table elsewhere. */
export function scoresAsCsv(tapes: readonly ScoredTape[]): string {
  const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const coders = ["own", "key", "second"] as const;
  const head = [
    "seed",
    "reunion",
    ...coders.flatMap((who) => SCALES.map((scale) => `${who}_${snake(scale)}`)),
    ...coders.map((who) => `${who}_code`),
  ];
  const rows = tapes.flatMap((tape) =>
    REUNIONS.map((reunion, i) => [
      tape.seed,
      i + 1,
      ...coders.flatMap((who) => SCALES.map((scale) => tape[who][reunion][scale])),
      tape.own.code,
      tape.key.classification,
      tape.second.classification,
    ]),
  );
  return `${[head, ...rows].map((row) => row.join(",")).join("\n")}\n`;
}
