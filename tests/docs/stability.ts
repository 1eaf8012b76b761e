import { existsSync, readFileSync } from "node:fs";
import type { StabilityGroup, StabilityResult } from "../../src/battery/index.ts";
import { table } from "./table.ts";

const FILE = new URL("../../docs/stability.json", import.meta.url);

/** What `bowlby validate --data` found, as docs/stability.md tells it. */
export function stabilityAsMarkdown(): string {
  if (!existsSync(FILE)) return "not computed yet";
  return resultAsMarkdown(JSON.parse(readFileSync(FILE, "utf8")) as StabilityResult);
}

/** Scores and differences by group, then kappas, as tables of Markdown. */
export function resultAsMarkdown({ groups, simulated, samples }: StabilityResult): string {
  const kappas = simulated.map(({ months, risk, ways, kappa }) => {
    const beside = samples.filter((one) => one.risk === risk && nearest(one.months) === months);
    const real = beside.flatMap(({ agreement }) => {
      const own = agreement.find((one) => one.ways === ways)?.kappa.point ?? null;
      return own === null ? [] : [own];
    });
    return [
      `${months}`,
      risk,
      `${ways}`,
      interval(kappa, 2),
      `${kappa.n}`,
      real.length === 0 ? "–" : fixed(median(real), 2),
      `${real.length}`,
    ];
  });
  return [
    table(
      [
        "",
        "samples",
        "codings",
        "model",
        "model, their shares",
        "independence",
        "constant kappa",
        "pooled",
      ],
      groups.map(scoresOf),
    ),
    "",
    table(
      ["model less", "independence [95 %]", "constant kappa [95 %]", "pooled [95 %]"],
      groups.map((group) => differencesOf(group, "model")),
    ),
    "",
    table(
      [
        "model, their shares, less",
        "independence [95 %]",
        "constant kappa [95 %]",
        "pooled [95 %]",
      ],
      groups.map((group) => differencesOf(group, "modelWithTheirShares")),
    ),
    "",
    table(
      [
        "months",
        "risk",
        "codes",
        "simulated kappa [95 %]",
        "n",
        "median of samples near",
        "samples",
      ],
      kappas,
    ),
  ].join("\n");

  function nearest(months: number): number {
    const intervals = [...new Set(simulated.map((one) => one.months))];
    const away = (interval: number) => Math.abs(interval - months);
    return intervals.reduce((best, one) => (away(one) < away(best) ? one : best));
  }
}

function scoresOf({ name, samples, children, perChild }: StabilityGroup): string[] {
  const { model, modelWithTheirShares, independence, constantKappa, pooled } = perChild;
  const scores = [model, modelWithTheirShares, independence, constantKappa, pooled];
  return [name, `${samples}`, `${children}`, ...scores.map((score) => fixed(score, 3))];
}

function differencesOf(
  { name, differences }: StabilityGroup,
  of: "model" | "modelWithTheirShares",
): string[] {
  return [name, ...differences.filter((one) => one.of === of).map((one) => interval(one, 3))];
}

function interval(
  { point, low, high }: { point: number | null; low: number | null; high: number | null },
  digits: number,
): string {
  if (point === null) return "–";
  if (low === null || high === null) return fixed(point, digits);
  return `${fixed(point, digits)} [${fixed(low, digits)}, ${fixed(high, digits)}]`;
}

function fixed(value: number, digits: number): string {
  return value.toFixed(digits).replace("-", "−");
}

function median(values: readonly number[]): number {
  const ordered = values.toSorted((a, b) => a - b);
  const middle = (ordered.length - 1) / 2;
  const [low, high] = [ordered[Math.floor(middle)], ordered[Math.ceil(middle)]];
  return ((low as number) + (high as number)) / 2;
}
