import type { ControlsResult } from "../../battery/index.ts";
import type { FindingKey } from "../../literature/index.ts";
import { hasChanged, verdictOfCell } from "../../report/index.ts";
import { wrapped } from "../wrapped.ts";

/** Columns of a terminal that are used. */
const WIDTH = 100;

/**
 * The controls for a terminal, at most 100 columns wide: for every finding the verdict of the theory
 * as it stands, in as few lives as the controls have, and the controls with another one.
 */
export function controlsText({ controls, findings }: ControlsResult): string {
  const [stands, ...others] = controls;
  const lines = findings.flatMap((key) => {
    const own = verdictOfCell(stands?.cells[key]);
    const changed = others.filter(({ cells }) => hasChanged(cells[key], stands?.cells[key]));
    if (changed.length === 0) return hanging(key, `${own} as it stands; no control changes it`);
    const other = own === "passed" ? "failed" : "passed";
    const titles = changed.map(({ title }) => `"${title}"`).join(", ");
    return hanging(key, `${own} as it stands; ${other} with ${titles}`);
  });
  const head = `Controls: ${others.length}, and the theory as it stands in as few lives as theirs`;
  return [head, ...lines, ""].join("\n");
}

function hanging(key: FindingKey, text: string): string[] {
  const [first = "", ...rest] = wrapped(`${key}: ${text}`, WIDTH - 4);
  return [`  ${first}`, ...rest.map((line) => `    ${line}`)];
}
