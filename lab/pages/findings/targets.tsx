import type { JSX } from "preact";
import type { FindingResult } from "../../../src/battery/index.ts";
import { findingTitle, wordsOfTarget } from "../../../src/report/index.ts";
import { words } from "../../words/index.ts";
import { fill } from "./fill.ts";
import { VerdictMark } from "./verdict-mark.tsx";

/** Every published number or order of a finding beside what was simulated. */
export function Targets({ finding }: { readonly finding: FindingResult }): JSX.Element {
  const { table: t, labels } = words.value.findings;
  const name = fill(t.of, { title: findingTitle(finding.id) });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="scroll" tabIndex={0} aria-label={name}>
      <table class="targets">
        <thead>
          <tr>
            <th scope="col">{t.target}</th>
            <th scope="col">{t.published}</th>
            <th scope="col">{t.simulated}</th>
            <th scope="col">{t.interval}</th>
            <th scope="col">{t.inside}</th>
            <th scope="col">{t.distance}</th>
            <th scope="col">{t.n}</th>
            <th scope="col">{t.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {finding.targets.map((target) => {
            const said = wordsOfTarget(finding, target);
            return (
              <tr key={target.name}>
                <th scope="row">
                  <span lang="en">{target.name}</span>
                  {target.note !== null && <small lang="en">{target.note}</small>}
                </th>
                <td>{target.point === null ? t.order : said.human}</td>
                <td>{said.simulated}</td>
                <td>{said.middle}</td>
                <td>{said.inside}</td>
                <td>{said.distance}</td>
                <td>{target.simulated?.n.toLocaleString("en") ?? "–"}</td>
                <td>
                  <VerdictMark verdict={said.verdict} />
                  <small>{labels[target.label]}</small>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
