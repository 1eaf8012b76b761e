import type { JSX } from "preact";
import { addressText } from "../address/index.ts";
import { words } from "../words/index.ts";

type Finding = keyof typeof words.value.readOn.findings;

/** Where a page goes on: its equations, and the published findings it is held against. */
export function ReadOn(props: {
  /** Number of the first. */
  readonly equation?: string;
  readonly findings?: readonly Finding[];
}): JSX.Element {
  const { equation, findings = [] } = props;
  const t = words.value.readOn;
  return (
    <ul class="read-on" aria-label={t.title}>
      {equation !== undefined && (
        <li>
          <a href={addressText({ page: "theory", fields: { at: equation } })}>
            {`${t.equations} (${equation})`}
          </a>
        </li>
      )}
      {findings.map((about) => (
        <li key={about}>
          <a href={addressText({ page: "findings", fields: { about } })}>
            {`${t.study}: ${t.findings[about]}`}
          </a>
        </li>
      ))}
    </ul>
  );
}
