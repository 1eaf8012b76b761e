import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { Predict } from "../../widgets/predict.tsx";
import { ReadOn } from "../../widgets/read-on.tsx";
import { createJob, WorkStatus } from "../../widgets/work-status.tsx";
import { words } from "../../words/index.ts";
import { ask, type OwnPlaces } from "../../worker/index.ts";
import { PlacesMap } from "./map.tsx";
import { mostAtEase } from "./nearest.ts";
import { guess, rated, takeShared } from "./rated.ts";
import { Keeping, Ratings } from "./ratings.tsx";

const job = createJob<OwnPlaces>();

function place(): Promise<void> {
  return job.start((options) => ask("ownPlaces", rated.peek(), options));
}

/** All that placing takes is here before anything is rated: from then on no network is needed. */
async function prepare(): Promise<void> {
  await Promise.allSettled([import("@observablehq/plot"), ask("ownPlaces", [])]);
}

/** How do I stand with mother, father, partner, friend? Rated, placed and forgotten. */
export function Relationships(): JSX.Element {
  const { pages, relationships: t } = words.value;
  const asked = rated.value;
  useEffect(takeShared, []);
  useEffect(() => void prepare(), []);
  useEffect(() => {
    if (asked.length === 0) job.clear();
    else void place();
  }, [asked]);
  const now = job.status.value;
  return (
    <div class="relationships">
      <h1>{pages.relationships_question}</h1>
      <section class="card">
        <h2>{t.ratings}</h2>
        <p class="note">{t.ratings_note}</p>
        <p class="notice">{t.private}</p>
        <Predict question={t.question} answers={t.who} guess={guess} kept={t.guess_kept} />
        <Ratings />
        <Keeping />
      </section>
      <section class="card">
        <h2>{t.result}</h2>
        <p class="notice">{t.caution}</p>
        <WorkStatus job={job} again={() => void place()} computing={t.computing} empty={t.empty} />
        {now.is === "ready" && (
          <>
            <Guessed found={now.output} />
            <PlacesMap found={now.output} />
            <ReadOn equation="14.1" findings={["ecr-norms", "adult-style-distribution"]} />
          </>
        )}
      </section>
    </div>
  );
}

/** With whom somebody is most at ease by the ratings, and with whom it was expected. */
function Guessed({ found }: { readonly found: OwnPlaces }): JSX.Element | null {
  const t = words.value.relationships;
  const guessed = guess.value.value;
  const [least, ...close] = mostAtEase(found);
  if (found.places.length < 2 || least === undefined) return null;
  return (
    <>
      {guessed !== "" && <p>{`${t.expected}: ${t.who[guessed]}.`}</p>}
      <p>
        {`${t.came_out}: ${t.who[least]}.`}{" "}
        {close.length > 0 && `${t.close}: ${close.map((one) => t.who[one]).join(", ")}.`}
      </p>
    </>
  );
}
