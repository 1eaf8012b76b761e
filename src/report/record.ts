import type { Tape } from "../population/index.ts";
import { adultActs, childActs } from "./record-acts.ts";
import type { Recording } from "./recording.ts";
import { nameOfHome } from "./twins/index.ts";
import { type ActWords, ENGLISH_ACTS } from "./words.ts";

/**
 * A tape as the page replays it.
 *
 * @param names of the episodes, in order
 * @param words what is said of acts, English unless given
 */
export function recordingOf(
  tape: Tape,
  names: readonly string[],
  words: ActWords = ENGLISH_ACTS,
): Recording {
  const { frames, record } = tape;
  const { events, episodes } = record.log;
  const paths = {
    child: { x: frames.childX, y: frames.childY },
    caregiver: { x: frames.caregiverX, y: frames.caregiverY },
    stranger: { x: frames.strangerX, y: frames.strangerY },
  };
  return {
    label: labelOf(tape),
    episodes: episodes.map(({ episode, start, stop }) => ({
      number: episode,
      name: names[episode - 1] ?? "",
      start,
      stop,
      caregiver: frames.caregiverX[start] !== null,
      stranger: frames.strangerX[start] !== null,
    })),
    paths,
    child: childActs(events, frames.childX.length, words),
    caregiver: adultActs(events, "caregiver", paths.caregiver, words),
    stranger: adultActs(events, "stranger", paths.stranger, words),
    arousal: frames.arousal,
    expressed: frames.expressed,
  };
}

/** A child by its number and its code: a code is of a tape, not a kind of person. */
export function labelOf({ record, home }: Tape): string {
  const where = home === undefined ? "" : ` in the ${nameOfHome(home)}`;
  return `child ${record.child}${where}, coded ${record.coding.classification}`;
}
