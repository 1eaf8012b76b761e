import type { CalibrationResult } from "../../src/calibration/index.ts";
import { kept } from "./results.ts";
import { short, table } from "./table.ts";

const HOLDS = "docs/calibration.json";

function shown(): CalibrationResult {
  return JSON.parse(kept(HOLDS)) as CalibrationResult;
}

/** How it was run. */
export function calibrationAsSentence(): string {
  const result = shown();
  const { parameters, targets, posterior, steps, children, seed, version, learner } = result;
  const lives = Object.entries(children).map(([name, many]) => `${many} in \`${name}\``);
  return `Version ${version}, seed ${seed}, learner ${learner}: ${parameters.length} parameters, ${targets.length} targets, ${posterior.length} members, ${steps} steps; children of a trial: ${lives.join(", ")}.`;
}

export function calibratedParametersAsMarkdown(): string {
  return table(
    ["parameter", "unit", "looked for", "start then", "fitted", "95 %", "spread kept"],
    shown().parameters.map((one) => [
      `\`${one.path}\``,
      one.unit,
      `${one.from} to ${one.to}`,
      String(one.start),
      String(one.value),
      one.ci95.map(short).join(" to "),
      `${(100 * one.spreadKept).toFixed(0)} %`,
    ]),
  );
}

export function calibratedTargetsAsMarkdown(): string {
  return table(
    ["finding", "target", "published", "before", "after", "with the fitted values"],
    shown().targets.map(({ finding, name, point, ci95, prior, posterior, atResult }) => [
      `\`${finding}\``,
      name,
      point === null ? "order" : `${point} (${ci95?.join(" to ")})`,
      `${short(prior.mean)} ± ${short(prior.sd)}`,
      `${short(posterior.mean)} ± ${short(posterior.sd)}`,
      `${short(atResult.value)} ± ${short(atResult.se)}`,
    ]),
  );
}

/** Pairs that make up for each other, the strongest first; of very many, the first ten. */
export function tradeOffsAsMarkdown(): string {
  const { tradeOffs } = shown();
  if (tradeOffs.length === 0) return "No pair has a correlation beyond ±0.5.";
  const most = 10;
  const rows = tradeOffs
    .slice(0, most)
    .map(({ between, r }) => [...between.map((path) => `\`${path}\``), r.toFixed(2)]);
  const rest = tradeOffs.length - rows.length;
  const more = rest > 0 ? [`\n${rest} more pairs are in the file.`] : [];
  return [table(["one", "the other", "r"], rows), ...more].join("\n");
}

export function leftOutAsMarkdown(): string {
  return table(
    ["finding", "target", "why not"],
    shown().leftOut.map(({ finding, name, why }) => [`\`${finding}\``, name, why]),
  );
}
