import type { ByWho, CoupleComparison, Estimated } from "../../src/inference/index.ts";
import { kept } from "./results.ts";
import { short, table } from "./table.ts";

/** What `bowlby compare --json` printed for the table of docs/couples-data.md. */
export function keptComparison(): CoupleComparison {
  return JSON.parse(kept("docs/couples-data.json")) as CoupleComparison;
}

/** Scores of all models, and what they are less the baseline. */
export function coupleScoresAsMarkdown(): string {
  const { models, baseline } = keptComparison();
  const rows = models.map(({ name, parameters, score, lessBaseline, lessBest }) => [
    name,
    `${parameters}`,
    ...each(score, ({ mean }) => fixed(mean)),
    ...each(lessBaseline, (one) => (name === baseline ? "–" : withError(one))),
    lessBest.both.mean === 0 ? "–" : withError(lessBest.both),
  ]);
  const head = ["both", "signals", "answers"];
  return table(
    [
      "model",
      "numbers",
      ...head,
      ...head.map((who) => `${who}, less the chain (SE)`),
      "both, less the best (SE)",
    ],
    rows,
  );
}

/** What the bid-response models found in all couples. */
export function coupleEstimatesAsMarkdown(): string {
  const models = keptComparison().models.filter(({ name }) => name.startsWith("bid-response"));
  const names = [...new Set(models.flatMap(({ estimates }) => Object.keys(estimates)))];
  const shortNames = models.map(({ name }) => name.replace(/^bid-response(?:, )?/, ""));
  return table(
    ["quantity", ...shortNames.map((name) => (name === "" ? "as it stands" : name))],
    names.map((name) => [
      `\`${name}\``,
      ...models.map(({ estimates }) => {
        const value = estimates[name];
        if (value === undefined) return "";
        return Math.abs(value) < 1e-4 ? "0" : short(value);
      }),
    ]),
  );
}

function each({ both, signals, answers }: ByWho, show: (one: Estimated) => string): string[] {
  return [both, signals, answers].map(show);
}

function withError({ mean, se }: Estimated): string {
  return `${mean > 0 ? "+" : ""}${fixed(mean)} (${fixed(se)})`;
}

/** Four places, with the minus of print. */
export function fixed(value: number): string {
  return value.toFixed(4).replace("-", "−");
}
