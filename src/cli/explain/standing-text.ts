import type { Explanation } from "../../population/index.ts";
import { clock, number, OCCASIONS, somebody } from "./words.ts";

/** Since when, on what occasion, and, where nothing was weighed, why not. */
export function standingText(explanation: Explanation): string[] {
  const { standing, seen, choice } = explanation;
  const when = `At ${clock(choice.since.episode, choice.since.second)}, ${OCCASIONS[choice.occasion]},`;
  switch (standing) {
    case "chosen":
      return [`${when} it chose this${choice.since.second > seen.from ? " again" : ""}.`];
    case "waiting":
      return [
        `Its bid was answered: it waited for ${somebody(seen.target)}, who was on the way, and weighed nothing new.`,
        `${when} it chose that bid.`,
      ];
    case "frozen":
      return [`${when} its body stopped and nothing was weighed.`, frozenText(explanation)];
    case "held":
      return [`${when} contact began. While held it weighs nothing.`, ...heldText(explanation)];
  }
}

function frozenText({ choice }: Explanation): string {
  const { approach, flight, threshold, odds } = choice.feelings.conflict;
  const how = odds === 1 ? "surely" : `with odds of ${number(odds)}`;
  return `Both the urge to approach the caregiver (ξ A), ${number(approach)}, and the urge to flee from it, ${number(flight)}, exceeded the threshold (K) of ${number(threshold)}: the haven was also the alarm, and stopped it ${how}.`;
}

function heldText({ held, now }: Explanation): string[] {
  if (held === null) return [];
  const { approach, flight } = now.conflict;
  const calm = `It was not yet calm: arousal (A) was ${number(now.arousal)}, and contact ends below ${number(held.calmLevel)},`;
  return [
    `${calm} or when the urge to flee, ${number(flight)}, exceeds the urge to approach, ${number(approach)}.`,
    `Angry acts came at ${number(held.angryActs)} a second: frustration (R) where trust is lacking.`,
  ];
}
