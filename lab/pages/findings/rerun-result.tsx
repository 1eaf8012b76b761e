import type { JSX } from "preact";
import type { FindingResult } from "../../../src/battery/index.ts";
import { wordsOfTarget } from "../../../src/report/index.ts";
import { words } from "../../words/index.ts";
import type { RerunMenu } from "../../worker/index.ts";
import { fill } from "./fill.ts";
import type { Ran } from "./rerun-job.ts";
import { VerdictMark } from "./verdict-mark.tsx";

/** What came out here, beside what the full battery had. */
export function RerunResult(props: {
  readonly committed: FindingResult;
  readonly ran: Ran;
  readonly theories: RerunMenu["theories"];
}): JSX.Element {
  const { committed, ran, theories } = props;
  const { rerun: t, table } = words.value.findings;
  const { asked, found } = ran;
  const title = theories.find(({ name }) => name === asked.theory)?.title ?? asked.theory;
  const rows = committed.targets.flatMap((before) => {
    const after = found.finding.targets.find(({ name }) => name === before.name);
    if (after === undefined || (after.simulated === null && before.simulated === null)) return [];
    return [
      { before, old: wordsOfTarget(committed, before), own: wordsOfTarget(found.finding, after) },
    ];
  });
  const isSame = rows.every(({ old, own }) => old.verdict === own.verdict);
  const said = fill(t.done, {
    lives: found.lives,
    seed: String(asked.seed),
    theory: title,
  });
  return (
    <div role="status">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section class="scroll" tabIndex={0} aria-label={t.title}>
        <table class="targets">
          <caption>{said}</caption>
          <thead>
            <tr>
              <th scope="col">{table.target}</th>
              <th scope="col">{table.published}</th>
              <th scope="col">{`${table.simulated}, ${t.committed}`}</th>
              <th scope="col">{`${table.verdict}, ${t.committed}`}</th>
              <th scope="col">{`${table.simulated}, ${t.here}`}</th>
              <th scope="col">{`${table.verdict}, ${t.here}`}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ before, old, own }) => (
              <tr key={before.name}>
                <th scope="row" lang="en">
                  {before.name}
                </th>
                <td>{before.point === null ? table.order : old.human}</td>
                <td>{old.simulated}</td>
                <td>
                  <VerdictMark verdict={old.verdict} />
                </td>
                <td>{own.simulated}</td>
                <td class={own.verdict === old.verdict ? "" : "changed"}>
                  <VerdictMark verdict={own.verdict} />
                  {own.verdict !== old.verdict && <small>{t.differs}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {isSame && <p>{t.both}</p>}
      <p class="note">{t.caution}</p>
    </div>
  );
}
