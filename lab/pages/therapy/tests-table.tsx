import type { JSX } from "preact";
import { INTENSITIES } from "../../../src/model/index.ts";
import { words } from "../../words/index.ts";
import type { ShownTest, Treated } from "../../worker/index.ts";

/** Tests of the relationship, with what was foreseen of each. */
export function TestsTable({ treated }: { readonly treated: Treated }): JSX.Element {
  const t = words.value.therapy;
  return (
    <table class="tests">
      <caption>{t.tests}</caption>
      <thead>
        <tr>
          {t.tests_head.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {(["early", "late"] as const).map((when) => (
        <tbody key={when}>
          <tr>
            <th scope="rowgroup" colSpan={t.tests_head.length}>
              <b>{t[when]}</b>
            </th>
          </tr>
          {treated[when].map((test, i) => (
            <tr key={String(i)}>
              <th scope="row">{signalOf(test, t.signals)}</th>
              <td>{`${Math.round(100 * test.hoped)}\u00a0%`}</td>
              <td>{`${t.came[cameOf(test)]}${test.corrective ? ` ${t.corrective}` : ""}`}</td>
              <td>{signed(test.revision)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function signalOf({ intensity }: ShownTest, signals: readonly string[]): string {
  return signals[INTENSITIES.indexOf(intensity as (typeof INTENSITIES)[number])] ?? "";
}

function cameOf({ answer }: ShownTest): "met" | "left" | "rebuffed" {
  if (answer === 1) return "met";
  return answer === 0 ? "left" : "rebuffed";
}

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3)}`;
}
