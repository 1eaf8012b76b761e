import { HELD_COLUMNS, type HoldTrials } from "../../worker/held-study.ts";

export const BANDS = ["few", "some", "half", "most"] as const;
export type Band = (typeof BANDS)[number];

/** The band in which such a power lies. */
export function bandOf(power: number): Band {
  if (power < 0.2) return "few";
  if (power < 0.5) return "some";
  return power < 0.8 ? "half" : "most";
}

/** The same in a terminal, once the study is kept as study.yaml. */
export function commands(trial: HoldTrials): string {
  const { outcome: column, baseline, leaves } = HELD_COLUMNS[trial.outcome];
  const carried = trial.missing === "carried" ? ` --missing carried --baseline ${baseline}` : "";
  const weights = `${Math.round(100 * (1 - trial.treated))}:${Math.round(100 * trial.treated)}`;
  return [
    "bowlby simulate study.yaml --out people",
    `bowlby trial people --arms arm --outcome ${column} --n ${trial.people} --dropout ${leaves ?? trial.dropOut} --allocation ${weights} --trials 1000 --seed ${trial.seed}${carried}`,
  ].join("\n");
}
