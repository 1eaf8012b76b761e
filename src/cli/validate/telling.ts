import type { BatteryResult, ControlsResult, StabilityResult } from "../../battery/index.ts";
import { renderBatteryReport } from "../../report/index.ts";
import { writeForDocs } from "../docs-results.ts";
import { writeWhole } from "../whole-file.ts";
import { controlsText } from "./controls-text.ts";
import type { ValidateOptions } from "./options.ts";
import { stabilityText } from "./stability-text.ts";
import { batteryText } from "./text.ts";

/** What a validation found. */
export interface Validation {
  readonly battery: BatteryResult;
  readonly controls?: ControlsResult;
  readonly stability?: StabilityResult;
}

/** Tells what was found, in the ways that were asked for. */
export function tell({ battery, controls, stability }: Validation, options: ValidateOptions): void {
  const extras = { ...(controls && { controls }), ...(stability && { stability }) };
  if (options.report !== undefined)
    writeWhole(options.report, renderBatteryReport(battery, extras));
  if (options.write === true) {
    writeForDocs("findings", battery);
    if (controls !== undefined) writeForDocs("controls", controls);
    if (stability !== undefined) writeForDocs("stability", stability);
  }
  if (options.json === true) {
    process.stdout.write(`${JSON.stringify({ ...battery, ...extras }, null, 2)}\n`);
    return;
  }
  process.stdout.write(batteryText(battery));
  if (controls !== undefined) process.stdout.write(`\n${controlsText(battery, controls)}`);
  if (stability !== undefined) process.stdout.write(`\n${stabilityText(stability)}`);
  if (options.report !== undefined) process.stdout.write(`Page: ${options.report}\n`);
}
