import type { JSX } from "preact";
import { Predict } from "../../widgets/predict.tsx";
import { words } from "../../words/index.ts";
import { byCorner, CORNERS, mostResistant } from "./corner.ts";
import { filled } from "./filled.ts";
import { guess, homes, isMapped, mapTally } from "./map-plan.ts";
import { percent, shareOf, totalOf } from "./tally.ts";

/** A guess before anything is shown: one of the four corners of the plane. */
export function MapGuess(): JSX.Element {
  const t = words.value.population.guess;
  return (
    <Predict
      question={t.question}
      answers={t.corners}
      guess={guess}
      kept={t.kept}
      layout="corner-plane"
    >
      <p class="note">{t.answered}</p>
    </Predict>
  );
}

/** What was expected beside what came out; only when the map is complete. */
export function MapCompared(): JSX.Element | null {
  const t = words.value.population.guess;
  const tally = mapTally.value;
  if (tally === undefined || !isMapped.value) return null;
  const corners = byCorner(homes.value, tally.counts);
  const most = mostResistant(corners);
  const expected = guess.value.value;
  const shares = CORNERS.map((corner) => {
    const { point } = shareOf(corners[corner], "C");
    return `${t.corners[corner]}: ${percent(point)} (${corners[corner].C} / ${totalOf(corners[corner])})`;
  });
  return (
    <div class="compared" aria-live="polite">
      <p>
        {expected !== "" && <>{`${filled(t.expected, { corner: t.corners[expected] })} `}</>}
        {most.length === 0
          ? t.nowhere
          : filled(t.happened, { corner: most.map((one) => t.corners[one]).join("; ") })}
      </p>
      <p class="note">{`${t.shares} ${shares.join("; ")}. ${t.border}`}</p>
    </div>
  );
}
