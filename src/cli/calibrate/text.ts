import type { CalibrationResult, FittedParameter, FittedTarget } from "../../calibration/index.ts";
import { DISCLAIMER } from "../disclaimer.ts";
import { textColumns } from "../text-columns.ts";

/** The result as tables of text. */
export function textOf(result: CalibrationResult): string {
  const { parameters, targets, tradeOffs, leftOut, steps, posterior, children } = result;
  const lives = Object.entries(children).map(([name, many]) => `${many} ${name}`);
  return [
    `Calibration: ${parameters.length} parameters, ${targets.length} targets, ${posterior.length} members, ${steps} steps; children of a trial: ${lives.join(", ")}`,
    "",
    ...textColumns([
      ["parameter", "start", "fitted", "95 %", "looked for", "spread kept"],
      ...parameters.map(parameterRow),
    ]),
    "",
    ...textColumns([
      ["target", "published", "before", "after", "at result"],
      ...targets.map(targetRow),
    ]),
    "",
    tradeOffs.length === 0 ? "No two parameters make up for each other." : "Cannot be told apart:",
    ...tradeOffs.map(({ between, r }) => `  ${between.join(" and ")}: r = ${r.toFixed(2)}`),
    ...(leftOut.length === 0 ? [] : ["", "Not fitted to:"]),
    ...leftOut.map(({ finding, name, why }) => `  ${finding}, ${name}: ${why}`),
    "",
    DISCLAIMER,
    "",
  ].join("\n");
}

function parameterRow(one: FittedParameter): string[] {
  return [
    one.path,
    short(one.start),
    short(one.value),
    one.ci95.map(short).join(" to "),
    `${one.from} to ${one.to}`,
    `${(100 * one.spreadKept).toFixed(0)} %`,
  ];
}

function targetRow({ finding, name, point, ci95, prior, posterior, atResult }: FittedTarget) {
  const published = point === null ? "order" : `${point} (${ci95?.join(" to ") ?? "–"})`;
  return [
    `${finding}, ${name}`,
    published,
    `${short(prior.mean)} ± ${short(prior.sd)}`,
    `${short(posterior.mean)} ± ${short(posterior.sd)}`,
    `${short(atResult.value)} (SE ${short(atResult.se)})`,
  ];
}

function short(value: number | null): string {
  return value === null ? "–" : String(Number(value.toPrecision(2)));
}
