import { existsSync } from "node:fs";
import { type BatteryResult, type ControlsResult, populations } from "../../src/battery/index.ts";
import {
  controlsTable,
  FAILURES,
  findingsCounts,
  findingsFailures,
  findingsMissing,
  findingsSummary,
  findingsTables,
  rivalLines,
} from "../../src/report/index.ts";
import type { Generators } from "./inject.ts";
import { kept } from "./results.ts";

/** Where the full battery, and the battery under controls, leave their results. */
export const FINDINGS = "docs/findings.json";
const CONTROLS = "docs/controls.json";
/** Where the overview is drawn, and how docs/findings.md calls it. */
export const FIGURE = "docs/img/findings.svg";
const FIGURE_LINK =
  "![Every computed number from the middle of its interval or band, in half-widths, by domain: simulated means inside the shaded band pass](img/findings.svg)";

const NOT_YET = "Not computed yet.";

/** The committed battery; nothing before it was first run. */
export function committedBattery(): BatteryResult | undefined {
  return committed<BatteryResult>(FINDINGS);
}

function committed<Result>(path: string): Result | undefined {
  const place = new URL(`../../${path}`, import.meta.url);
  return existsSync(place) ? (JSON.parse(kept(path)) as Result) : undefined;
}

/** Blocks of docs/findings.md, and the sentence of README. */
export const findingsBlocks: Generators = {
  "findings-counts": written(findingsCounts),
  "findings-summary": written(findingsSummary),
  "findings-populations": populationsAsMarkdown,
  "findings-figure": written(() => FIGURE_LINK),
  "findings-tables": written(findingsTables),
  "findings-failures": written((battery) => findingsFailures(battery, FAILURES)),
  "findings-missing": written(findingsMissing),
  "findings-controls": withControls(controlsTable),
  "rivals-stand": withControls((battery, controls) =>
    rivalLines(battery, controls)
      .map((line) => `- ${line}`)
      .join("\n"),
  ),
};

/** Whose lives findings are looked for in. */
function populationsAsMarkdown(): string {
  const rows = Object.entries(populations).map(
    ([name, { who, children }]) =>
      `| \`${name}\` | ${who} | ${children.full} | ${children.quick} |`,
  );
  return ["| population | who | children | quick |", "|---|---|---|---|", ...rows].join("\n");
}

function written(write: (battery: BatteryResult) => string): () => string {
  return () => {
    const battery = committedBattery();
    return battery === undefined ? NOT_YET : write(battery);
  };
}

function withControls(
  write: (battery: BatteryResult, controls: ControlsResult) => string,
): () => string {
  return written((battery) => {
    const controls = committed<ControlsResult>(CONTROLS);
    return controls === undefined ? NOT_YET : write(battery, controls);
  });
}
