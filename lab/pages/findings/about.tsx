import type { ComponentChildren, JSX } from "preact";
import type { FindingResult, TargetResult } from "../../../src/battery/index.ts";
import { FAILURES, reasonOf, SEEN_BEFORE, verdictOf } from "../../../src/report/index.ts";
import { addressText } from "../../address/index.ts";
import { words } from "../../words/index.ts";
import { RunAgain } from "./run-again.tsx";
import { Targets } from "./targets.tsx";

/** All that is known of a finding: the study, what was computed, what came of it, and why. */
export function About({ finding }: { readonly finding: FindingResult }): JSX.Element {
  const { list: t, labelMeanings } = words.value.findings;
  const { id, caveat, N, targets, label, statistic } = finding;
  const verdict = verdictOf(finding);
  const isComputed = verdict !== "not yet computed";
  const seen = SEEN_BEFORE[id];
  return (
    <div class="finding-about">
      <p class="claim" lang="en">
        {finding.finding}
      </p>
      <dl>
        <Fact name={t.source}>
          <Source finding={finding} />
        </Fact>
        <Fact name={t.n}>
          <span lang="en">{N}</span>
        </Fact>
        <Fact name={t.checked}>
          <span lang="en">{checkedText(targets)}</span>
        </Fact>
        {caveat !== null && (
          <Fact name={t.caveat}>
            <span lang="en">{caveat}</span>
          </Fact>
        )}
        <Fact name={isComputed ? t.computed : t.statistic}>
          <span lang="en">{statistic}</span>
        </Fact>
        <Fact name={t.use}>{labelMeanings[label]}</Fact>
        {seen !== undefined && (
          <Fact name={t.seenBefore}>
            <span lang="en">{seen}</span>
          </Fact>
        )}
      </dl>
      <Targets finding={finding} />
      {verdict === "failed" && (
        <>
          <h4>{t.why}</h4>
          <p lang="en">{FAILURES[id] ?? t.noWhy}</p>
        </>
      )}
      {isComputed ? (
        <RunAgain finding={finding} />
      ) : (
        <>
          <h4>{t.missing}</h4>
          <p lang="en">{reasonOf(finding)}</p>
        </>
      )}
      <p>
        <a href={addressText({ page: "findings", fields: { about: id } })}>{t.link}</a>
      </p>
    </div>
  );
}

function Fact(props: { readonly name: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** A source with its DOI to follow; the page loads nothing by itself. */
function Source({ finding: { source, doi } }: { readonly finding: FindingResult }): JSX.Element {
  const { noDoi } = words.value.findings.list;
  if (doi === null) {
    return (
      <>
        <span lang="en">{`${source}.`}</span> {noDoi}
      </>
    );
  }
  return (
    <>
      <span lang="en">{`${source}.`}</span>{" "}
      <a href={`https://doi.org/${doi}`} rel="noreferrer">
        {`doi:${doi}`}
      </a>
    </>
  );
}

/** One word for all targets, or each word with its targets. */
function checkedText(targets: readonly TargetResult[]): string {
  const kinds = [...new Set(targets.map(({ checked }) => checked))];
  if (kinds.length === 1) return String(kinds[0]);
  const namesOf = (kind: string) =>
    targets.filter(({ checked }) => checked === kind).map(({ name }) => name);
  return kinds.map((kind) => `${kind}: ${namesOf(kind).join("; ")}`).join(". ");
}
