import type {
  BatteryResult,
  ControlCell,
  ControlResult,
  ControlsResult,
} from "../../battery/index.ts";
import type { FindingKey } from "../../literature/index.ts";
import { html, type Markup } from "../markup.ts";
import { fixed } from "../numbers.ts";
import { section } from "../section.ts";
import { controlTitle, rivalLines, standingOf, standingText } from "./control-standing.ts";
import { anchorOf, findingTitle } from "./names.ts";
import { verdictMark } from "./verdict-mark.ts";

/** What becomes of each finding when a mechanism is taken away, or another learner is put in. */
export function renderControls(result: BatteryResult, controls: ControlsResult): Markup {
  const stands = controls.controls[0];
  return section(
    "controls",
    "What it hangs on: ablations and rivals",
    html`<p class="note">The first row is the theory as it stands. In each other row one mechanism is taken away, or another learner takes the place of the model’s; the last rows are rivals, each fitted to the same findings with the same effort. A cell is shaded and marked “changed” where its verdict is another than in the first row; the number is that of the finding’s headline number, where it has an interval or a band: from the middle of the interval, in half-widths; within ±1 passes. A mechanism that changes nothing here is not shown to matter by these findings.</p>
<ul>${rivalLines(result, controls).map((line) => html`<li>${line}</li>`)}</ul>
<div class="scroll" tabindex="0" role="region" aria-label="Ablations and rivals"><table class="controls-table">
<thead><tr><th scope="col">theory</th><th scope="col">passed<small>arithmetic apart</small></th>${controls.findings.map((key) => renderColumn(result, key))}</tr></thead>
<tbody>${controls.controls.map((one) => renderControl(result, one, stands, controls.findings))}</tbody></table></div>`,
  );
}

function renderColumn({ findings }: BatteryResult, key: FindingKey): Markup {
  const label = findings.find(({ id }) => id === key)?.label ?? "";
  return html`<th scope="col"><a href="#${anchorOf(key)}">${findingTitle(key)}</a><small>${label}</small></th>`;
}

function renderControl(
  result: BatteryResult,
  control: ControlResult,
  stands: ControlResult | undefined,
  keys: readonly FindingKey[],
): Markup {
  const { what, cells } = control;
  return html`<tr><th scope="row"><b>${controlTitle(control)}</b><small>${what}</small></th><td><small>${standingText(standingOf(result, control))}</small></td>${keys.map(
    (key) => renderCell(cells[key], stands?.cells[key]),
  )}</tr>`;
}

function renderCell(cell: ControlCell | undefined, stands: ControlCell | undefined): Markup {
  const isOther = hasChanged(cell, stands);
  const distance =
    cell === undefined || cell.distance === null
      ? undefined
      : html`<small>${fixed(cell.distance, 1)}</small>`;
  return html`<td class="${isOther ? "other" : ""}">${verdictMark(verdictOfCell(cell))}${isOther ? html`<small>changed</small>` : undefined}${distance}</td>`;
}

/** Whether a control has another verdict than the theory as it stands. */
export function hasChanged(
  cell: ControlCell | undefined,
  stands: ControlCell | undefined,
): boolean {
  return (
    typeof cell?.passed === "boolean" &&
    typeof stands?.passed === "boolean" &&
    cell.passed !== stands.passed
  );
}

export function verdictOfCell(
  cell: ControlCell | undefined,
): "passed" | "failed" | "not scored" | "not yet computed" {
  if (cell === undefined) return "not yet computed";
  if (cell.passed !== null) return cell.passed ? "passed" : "failed";
  return cell.mean === null ? "not yet computed" : "not scored";
}
