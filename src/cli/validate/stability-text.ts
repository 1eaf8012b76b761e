import {
  type Estimate,
  FORECASTS,
  type ForecastName,
  type SampleStability,
  type StabilityGroup,
  type StabilityResult,
} from "../../battery/index.ts";
import { cite } from "../../literature/index.ts";

/** Forecasts as columns, in their order. */
const COLUMNS: Readonly<Record<ForecastName, string>> = {
  model: "model",
  modelWithTheirShares: "model, their shares",
  independence: "independence",
  constantKappa: "constant kappa",
  pooled: "pooled",
};
const NAMES = Object.keys(COLUMNS) as ForecastName[];
const MODELS = ["model", "modelWithTheirShares"] as const;
const LONGEST_NAME = 34;

/** Published classifications at two times beside simulated ones, as aligned tables for people. */
export function stabilityText(result: StabilityResult): string {
  const { samples, groups, leftOut, published } = result;
  const [all] = groups;
  if (all === undefined) {
    return lines(`Stability: none of ${published} samples has counts to score.`, leftOut);
  }
  const head = `Stability: ${all.samples} of ${published} published samples, ${all.studies} studies, ${all.children} codings at two times`;
  return lines(
    head,
    "",
    "Log score of the second code given the first, nats per child; nearer 0 is better",
    table(["", "samples", "studies", "children", ...Object.values(COLUMNS)], groups.map(groupRow)),
    ...NAMES.map((name) => `  ${COLUMNS[name]}: ${FORECASTS[name]}`),
    "",
    "The model less each of the others, nats per child [95 %, bootstrap over studies]; above 0 it is better",
    table(["", "less", ...MODELS.map((model) => COLUMNS[model])], groups.flatMap(differenceRows)),
    "",
    "Simulated agreement with 12 months",
    table(
      ["months", "risk", "codes", "children", "kappa [95 %]", "phi [95 %]"],
      simulatedRows(result),
    ),
    "",
    "Samples: kappa and phi, published and simulated over as many months",
    table(
      [
        "",
        "months",
        "risk",
        "codes",
        "n",
        "kappa [95 %]",
        "sim.",
        "phi [95 %]",
        "sim.",
        "model",
        "pooled",
      ],
      samples.map(sampleRow),
    ),
    ...(leftOut.length > 0 ? ["", "Left out", leftOut.map((why) => `  ${why}`)] : []),
    "",
    `Published: ${cite("opie2021")}`,
  );
}

function groupRow({ name, samples, studies, children, perChild }: StabilityGroup): string[] {
  const scores = NAMES.map((forecast) => number(perChild[forecast], 4));
  return [name, `${samples}`, `${studies}`, `${children}`, ...scores];
}

/** A row for each forecast that knows no simulation, a column for each form of the model. */
function differenceRows({ name, differences }: StabilityGroup): string[][] {
  const against = [...new Set(differences.map((one) => one.against))];
  return against.map((other) => [
    name,
    COLUMNS[other],
    ...MODELS.map((model) =>
      estimate(
        differences.find((one) => one.of === model && one.against === other),
        4,
      ),
    ),
  ]);
}

function simulatedRows({ simulated }: StabilityResult): string[][] {
  return simulated.map(({ months, risk, ways, kappa, phi }) => [
    `${months}`,
    risk,
    `${ways}`,
    `${kappa.n}`,
    estimate(kappa, 3),
    phi === null ? "–" : estimate(phi, 3),
  ]);
}

function sampleRow(sample: SampleStability): string[] {
  const { authors, sample: name, months, risk, ways, children, scores, agreement, phi } = sample;
  const scored = agreement.find((one) => one.ways === ways);
  const said = `${authors}, ${name}`;
  return [
    said.length > LONGEST_NAME ? `${said.slice(0, LONGEST_NAME - 1)}…` : said,
    `${Math.round(10 * months) / 10}`,
    risk,
    `${ways}`,
    `${children}`,
    estimate(scored?.kappa, 2),
    number(scored?.simulated.point, 2),
    estimate(phi?.real, 2),
    number(phi?.simulated.point, 2),
    number(scores.model / children, 3),
    number(scores.pooled / children, 3),
  ];
}

function estimate(
  value: Pick<Estimate, "point" | "low" | "high"> | undefined,
  digits: number,
): string {
  if (value === undefined || value.point === null) return "–";
  const point = number(value.point, digits);
  if (value.low === null || value.high === null) return point;
  return `${point} [${number(value.low, digits)}, ${number(value.high, digits)}]`;
}

function number(value: number | null | undefined, digits: number): string {
  return value === null || value === undefined ? "–" : value.toFixed(digits).replace("-", "−");
}

/** Columns of even width, the first to the left, the others to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  return all.map((row) => {
    const cells = row.map((cell, i) =>
      i === 0 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number),
    );
    return `  ${cells.join("  ")}`.trimEnd();
  });
}

function lines(...parts: readonly (string | readonly string[])[]): string {
  return `${parts.flat().join("\n")}\n`;
}
