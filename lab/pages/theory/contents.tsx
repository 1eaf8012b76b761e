import type { JSX } from "preact";
import { language, words } from "../../words/index.ts";
import { parts } from "./equations/index.ts";
import { useInSight } from "./in-sight.ts";
import { arriveAgain, idOfPlace, placeLink } from "./place.ts";

/** Headings in the order of the page. */
const PLACES = ["equations", ...parts.map(({ name }) => name), "parameters", "limits", "bits"];
const IDS = PLACES.map(idOfPlace);

/** What is on this page; it stays in sight. */
export function Contents(): JSX.Element {
  const t = words.value.theory;
  const reached = useInSight(IDS);
  return (
    <nav class="contents" aria-label={t.contents}>
      <ul>
        <li>
          <Entry reached={reached} name="equations" title={t.equations.title} />
          <ul>
            {parts.map(({ name, title }) => (
              <li key={name}>
                <Entry reached={reached} name={name} title={title[language.value]} />
              </li>
            ))}
          </ul>
        </li>
        <li>
          <Entry reached={reached} name="parameters" title={t.parameters.title} />
        </li>
        <li>
          <Entry reached={reached} name="limits" title={t.limits.title} />
        </li>
        <li>
          <Entry reached={reached} name="bits" title={t.bits.title} />
        </li>
      </ul>
    </nav>
  );
}

function Entry(props: {
  readonly name: string;
  readonly title: string;
  readonly reached: string | undefined;
}): JSX.Element {
  const { name, title, reached } = props;
  return (
    <a
      href={placeLink({ at: name })}
      onClick={arriveAgain}
      {...(reached === idOfPlace(name) && { "aria-current": "location" })}
    >
      {title}
    </a>
  );
}
