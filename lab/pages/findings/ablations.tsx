import type { JSX } from "preact";
import type {
  BatteryResult,
  ControlCell,
  ControlResult,
  ControlsResult,
} from "../../../src/battery/index.ts";
import type { FindingKey } from "../../../src/literature/index.ts";
import { findingTitle, hasChanged, standingOf, verdictOfCell } from "../../../src/report/index.ts";
import { address, addressText } from "../../address/index.ts";
import { words } from "../../words/index.ts";
import { fill } from "./fill.ts";
import { VerdictMark } from "./verdict-mark.tsx";

interface Props {
  readonly battery: BatteryResult;
  readonly controls: ControlsResult | undefined;
}

/** What becomes of each finding without a mechanism, with a change, or with another learner. */
export function Ablations({ battery, controls }: Props): JSX.Element {
  const t = words.value.findings.ablations;
  return (
    <section class="card findings-ablations">
      <h2>{t.title}</h2>
      {controls === undefined ? (
        <p class="notice">{t.absent}</p>
      ) : (
        <>
          <p class="note">{t.note}</p>
          <Grid battery={battery} controls={controls} />
        </>
      )}
    </section>
  );
}

function Grid({ battery, controls }: Required<Props> & { readonly controls: ControlsResult }) {
  const { ablations: t, labels } = words.value.findings;
  const { controls: rows, findings: keys } = controls;
  const stands = rows.find(({ kind }) => kind === "stands");
  const labelOf = (key: FindingKey) => battery.findings.find(({ id }) => id === key)?.label;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="scroll" tabIndex={0} aria-label={t.label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.theory}</th>
            <th scope="col">{t.passed}</th>
            {keys.map((key) => (
              <th key={key} scope="col">
                <a href={addressOf(key)} lang="en">
                  {findingTitle(key)}
                </a>
                <small>{labels[labelOf(key) ?? "predicted"]}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.name} battery={battery} row={row} stands={stands} keys={keys} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The same page, with this finding opened. */
function addressOf(key: FindingKey): string {
  const { page, fields } = address.value;
  return addressText({ page, fields: { ...fields, about: key } });
}

function Row(props: {
  readonly battery: BatteryResult;
  readonly row: ControlResult;
  readonly stands: ControlResult | undefined;
  readonly keys: readonly FindingKey[];
}): JSX.Element {
  const { battery, row, stands, keys } = props;
  const { ablations: t, rerun } = words.value.findings;
  const { calibrated, predicted } = standingOf(battery, row);
  return (
    <tr>
      <th scope="row">
        <b>
          {rerun.kinds[row.kind]}
          <span lang="en">{row.title}</span>
        </b>
        <small lang="en">{row.what}</small>
      </th>
      <td>
        <small>
          {fill(t.standing, {
            calibrated: calibrated.passed,
            calibratedScored: calibrated.scored,
            predicted: predicted.passed,
            predictedScored: predicted.scored,
          })}
        </small>
      </td>
      {keys.map((key) => (
        <Cell key={key} cell={row.cells[key]} stands={stands?.cells[key]} />
      ))}
    </tr>
  );
}

function Cell(props: {
  readonly cell: ControlCell | undefined;
  readonly stands: ControlCell | undefined;
}): JSX.Element {
  const { cell, stands } = props;
  const isOther = hasChanged(cell, stands);
  return (
    <td class={isOther ? "changed" : ""}>
      <VerdictMark verdict={verdictOfCell(cell)} />
      {isOther && <small>{words.value.findings.ablations.changed}</small>}
      {cell?.distance != null && <small>{cell.distance.toFixed(1).replace("-", "−")}</small>}
    </td>
  );
}
