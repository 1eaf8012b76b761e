import type { JSX } from "preact";
import { INTENSITIES } from "../../../src/model/index.ts";
import { words } from "../../words/index.ts";
import type { ShownTest, Treated } from "../../worker/index.ts";

/** Tests of the relationship, with what was foreseen of each. */
export function TestsTable({ treated }: { readonly treated: Treated }): JSX.Element {
  const t = words.value.therapy;
  return (
    <div class="matrix">
      <table>
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
        <tbody>
          {(["early", "late"] as const).flatMap((when) =>
            treated[when].map((test, i) => (
              <tr key={`${when}${String(i)}`}>
                <td>{t[when]}</td>
                <td>{signalOf(test, t.signals)}</td>
                <td>{`${Math.round(100 * test.hoped)} %`}</td>
                <td>{`${t.came[cameOf(test)]}${test.corrective ? `, ${t.corrective}` : ""}`}</td>
                <td>{test.revision.toFixed(3)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

function signalOf({ intensity }: ShownTest, signals: readonly string[]): string {
  return signals[INTENSITIES.indexOf(intensity as (typeof INTENSITIES)[number])] ?? "";
}

function cameOf({ answer }: ShownTest): "met" | "left" | "rebuffed" {
  if (answer === 1) return "met";
  return answer === 0 ? "left" : "rebuffed";
}
