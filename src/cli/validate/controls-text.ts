import type { BatteryResult, ControlsResult } from "../../battery/index.ts";
import { controlTitle, hasChanged, rivalLines, verdictOfCell } from "../../report/index.ts";
import { wrapped } from "../wrapped.ts";

/** Columns of a terminal that are used. */
const WIDTH = 100;

/**
 * The controls for a terminal, at most 100 columns wide: for every finding the verdict of the theory
 * as it stands, in as few lives as the controls have, and the controls with another one; then how
 * the rivals stand.
 */
export function controlsText(battery: BatteryResult, all: ControlsResult): string {
  const { controls, findings } = all;
  const [stands, ...others] = controls;
  const lines = findings.flatMap((key) => {
    const own = verdictOfCell(stands?.cells[key]);
    const changed = others.filter(({ cells }) => hasChanged(cells[key], stands?.cells[key]));
    if (changed.length === 0) return indented(`${key}: ${own} as it stands; no control changes it`);
    const other = own === "passed" ? "failed" : "passed";
    const titles = changed.map((one) => `"${controlTitle(one)}"`).join(", ");
    return indented(`${key}: ${own} as it stands; ${other} with ${titles}`);
  });
  const head = `Controls: ${others.length}, and the theory as it stands in as few lives as theirs`;
  const rivals = rivalLines(battery, all).flatMap((line) => indented(line));
  return [head, ...lines, ...rivals, ""].join("\n");
}

function indented(line: string): string[] {
  const [first = "", ...rest] = wrapped(line, WIDTH - 4);
  return [`  ${first}`, ...rest.map((line) => `    ${line}`)];
}
