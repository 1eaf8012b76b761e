import type { ByWho, CoupleComparison, Estimated } from "../../inference/index.ts";
import { DISCLAIMER } from "../disclaimer.ts";
import { textColumns } from "../text-columns.ts";

const DIGITS = 4;

/** The comparison as a table of text. */
export function comparisonText(found: CoupleComparison): string {
  const { couples, intervals, folds, seed, baseline, best, models } = found;
  const rows = models.map(({ name, parameters, score, lessBaseline }) => [
    name,
    `${parameters}`,
    ...means(score),
    ...differences(lessBaseline, name === baseline),
  ]);
  return [
    `${couples} couples, ${intervals} intervals foretold; ${folds} folds by couple, seed ${seed}`,
    "Mean log score of an interval, nats: nearer 0 is better. After it, what it is less",
    `${baseline}, with the standard error over couples: above 0 is better.`,
    "",
    ...textColumns([
      ["model", "numbers", "both", "signals", "answers", "both, less", "signals", "answers"],
      ...rows,
    ]),
    "",
    `Foretold best by: ${best}.`,
    "",
    DISCLAIMER,
    "",
  ].join("\n");
}

function means({ both, signals, answers }: ByWho): string[] {
  return [both, signals, answers].map(({ mean }) => mean.toFixed(DIGITS));
}

function differences({ both, signals, answers }: ByWho, own: boolean): string[] {
  const shown = ({ mean, se }: Estimated) =>
    `${mean > 0 ? "+" : ""}${mean.toFixed(DIGITS)} (${se.toFixed(DIGITS)})`;
  return [both, signals, answers].map((one) => (own ? "–" : shown(one)));
}
