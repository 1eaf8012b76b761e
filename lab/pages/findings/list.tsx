import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { FindingResult } from "../../../src/battery/index.ts";
import { DOMAIN_ORDER, findingTitle, SEEN_BEFORE, verdictOf } from "../../../src/report/index.ts";
import { words } from "../../words/index.ts";
import { About } from "./about.tsx";
import { about } from "./choice.ts";
import { fill } from "./fill.ts";
import { VerdictMark } from "./verdict-mark.tsx";

/** Findings by domain, each to be opened. */
export function List(props: {
  readonly all: readonly FindingResult[];
  readonly chosen: readonly FindingResult[];
}): JSX.Element {
  const { all, chosen } = props;
  const { list: t, filter, domains: names } = words.value.findings;
  const wanted = about.value.value;
  const isKnown = wanted === "" || all.some(({ id }) => id === wanted);
  // What the address asks for is shown, whatever else is chosen.
  const shown = all.filter((one) => chosen.includes(one) || one.id === wanted);
  const domains = DOMAIN_ORDER.map((domain) => shown.filter((one) => one.domain === domain));
  return (
    <section class="card findings-list">
      <h2>{t.title}</h2>
      <p class="note">{t.brackets}</p>
      {!isKnown && <p class="notice">{fill(t.unknown, { id: wanted })}</p>}
      {shown.length === 0 && <p class="notice">{filter.none}</p>}
      {domains
        .filter((some) => some.length > 0)
        .map((some) => (
          <section key={some[0]?.domain}>
            <h3>{names[some[0]?.domain ?? "adult"]}</h3>
            {some.map((one) => (
              <Entry key={one.id} finding={one} />
            ))}
          </section>
        ))}
    </section>
  );
}

/** Opened by hand or by the address, which then names it. */
function Entry({ finding }: { readonly finding: FindingResult }): JSX.Element {
  const place = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { labels, list } = words.value.findings;
  const wanted = about.value.value === finding.id;
  useEffect(() => {
    const box = place.current;
    if (!wanted || box === null || box.open) return;
    setOpen(true);
    // What the entry holds is drawn first.
    requestAnimationFrame(() => box.scrollIntoView({ block: "start" }));
  }, [wanted]);
  const toggled = (open: boolean): void => {
    setOpen(open);
    if (open) about.set(finding.id);
    else if (about.value.peek() === finding.id) about.set("");
  };
  return (
    <details
      ref={place}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) toggled(currentTarget.open);
      }}
    >
      <summary>
        <span class="title" lang="en">
          {findingTitle(finding.id)}
        </span>
        <VerdictMark verdict={verdictOf(finding)} />
        <span class="label">
          {labels[finding.label]}
          {SEEN_BEFORE[finding.id] !== undefined && `, ${list.seen}`}
        </span>
      </summary>
      {isOpen && <About finding={finding} />}
    </details>
  );
}
