import { existsSync } from "node:fs";
import { rivalControls } from "../../src/battery/index.ts";
import type { CalibrationResult } from "../../src/calibration/index.ts";
import { kept } from "./results.ts";
import { short, table } from "./table.ts";

/** Where the calibration with a learner stands. */
export function calibrationFile(learner: string): string {
  return learner === "bid-response" ? "docs/calibration.json" : `docs/calibration-${learner}.json`;
}

/** What was fitted with a learner; undefined when it was not. */
export function calibrationWith(learner: string): CalibrationResult | undefined {
  const file = calibrationFile(learner);
  if (!existsSync(new URL(`../../${file}`, import.meta.url))) return undefined;
  return JSON.parse(kept(file)) as CalibrationResult;
}

/** All that were fitted, the model first. */
function all(): readonly CalibrationResult[] {
  const names = ["bid-response", ...rivalControls.map(({ name }) => name)];
  return names.map(calibrationWith).filter((one) => one !== undefined);
}

/** Rows for each fitted quantity, a column for each learner. */
export function rivalValuesAsMarkdown(): string {
  const results = all();
  const rows = results[0]?.parameters.map(({ path }, p) => [
    `\`${path}\``,
    ...results.map(({ parameters }) => String(parameters[p]?.value)),
  ]);
  return table(["fitted quantity", ...results.map(({ learner }) => `\`${learner}\``)], rows ?? []);
}

/** Rows for each target, a column for each learner: one simulation with its fitted values. */
export function rivalTargetsAsMarkdown(): string {
  const results = all();
  const rows = results[0]?.targets.map(({ finding, name, point, ci95 }, k) => [
    `\`${finding}\`: ${name}`,
    point === null ? "order" : `${point} (${ci95?.join(" to ")})`,
    ...results.map(({ targets }) => {
      const { value, se } = targets[k]?.atResult ?? { value: null, se: null };
      return `${short(value)} ± ${short(se)}`;
    }),
  ]);
  const learners = results.map(({ learner }) => `\`${learner}\``);
  return table(["target", "published", ...learners], rows ?? []);
}
