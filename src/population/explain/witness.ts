import type { Activity } from "../../model/index.ts";
import { nameInLog, type Session, type Watcher } from "../../procedures/index.ts";
import { type Expectations, expectationsOf, type Feelings, feelingsOf } from "./inside.ts";
import { type Comparison, compareTaken, type Option, optionsOf } from "./options.ts";

/** A second of an episode, both counted as in the procedure: episodes from 1, seconds from 0. */
export interface When {
  readonly episode: number;
  readonly second: number;
}

/** Why something new began. */
export type Occasion =
  | "an episode began"
  | "contact ended"
  | "a bid was rebuffed"
  | "a bid was not answered"
  | "a bid could not be heard"
  | "its time was over"
  | "a comforter arrived"
  | "a loud bid ended in clinging";

/** The choice in force, as it was when it was made; without options while frozen or held. */
export interface Choice {
  /** First second at which it could be seen. */
  readonly since: When;
  readonly occasion: Occasion;
  readonly feelings: Feelings;
  readonly beliefs: Expectations;
  readonly options: readonly Option[];
  readonly comparisons: readonly Comparison[];
}

/** What keeps a held child where it is. */
export interface Held {
  readonly by: string;
  /** Arousal below which contact ends. */
  readonly calmLevel: number;
  /** Angry acts per second. */
  readonly angryActs: number;
}

/** One second and the choice behind it. */
export interface Witnessed {
  /** Seconds since the beginning of episode 1. */
  readonly time: number;
  readonly activity: Activity;
  /** What others could see: the intensity of what is done, plus the leak; all of A in contact. */
  readonly expressed: number;
  readonly now: Feelings;
  readonly choice: Choice;
  readonly held: Held | null;
}

export interface Witness {
  readonly watch: Watcher;
  /** What was seen at the second asked for; `undefined` when that second never came. */
  readonly testimony: () => Witnessed | undefined;
}

/**
 * Somebody who writes down every choice when it is made, until the second asked for. A later
 * weighing takes the place of an earlier one, so none can be read back.
 */
export function callWitness(asked: When): Witness {
  let episode = 0;
  let start = 0;
  let holder = -1;
  let choice: Choice | undefined;
  let found: Witnessed | undefined;
  const watch: Watcher = (session, expressed) => {
    if (found !== undefined) return;
    const { recorder, scene, happening } = session;
    const { contact } = scene.situation;
    const begins = recorder.episode !== episode;
    if (begins) {
      episode = recorder.episode;
      start = recorder.time;
    }
    const since = { episode, second: recorder.time - start };
    if (contact >= 0 ? contact !== holder : begins || happening.chose) {
      choice = choiceMade(session, since, begins);
    }
    holder = contact;
    if (choice === undefined || episode !== asked.episode || since.second !== asked.second) return;
    const { activity } = scene.person.conduct;
    const now = feelingsOf(session, activity);
    const held = contact < 0 ? null : heldBy(session, contact);
    found = { time: recorder.time, activity, expressed, now, choice, held };
  };
  return { watch, testimony: () => found };
}

/** Read in the second after the choice: since then only conduct and contact have changed. */
function choiceMade(session: Session, since: When, begins: boolean): Choice {
  const { activity } = session.scene.person.conduct;
  const chose = activity !== "freeze" && activity !== "contact";
  const options = chose ? optionsOf(session, begins ? greeterIn(session) : -1) : [];
  return {
    since,
    occasion: occasionOf(session, begins),
    feelings: feelingsOf(session, session.doneBefore),
    beliefs: expectationsOf(session),
    options,
    comparisons: chose ? compareTaken(options, session.p) : [],
  };
}

function greeterIn({ caregiver }: Session): number {
  return caregiver.task === "pause at the door" ? caregiver.slot : -1;
}

function occasionOf({ happening, scene }: Session, begins: boolean): Occasion {
  // A comforter who arrives leaves nothing to choose; clinging follows a choice of the same second.
  if (scene.situation.contact >= 0) {
    return happening.chose ? "a loud bid ended in clinging" : "a comforter arrived";
  }
  if (begins) return "an episode began";
  if (happening.released) return "contact ended";
  if (!happening.concluded) return "its time was over";
  if (happening.answer === undefined) return "a bid could not be heard";
  return happening.answer === 0 ? "a bid was not answered" : "a bid was rebuffed";
}

function heldBy(session: Session, slot: number): Held {
  const { p } = session;
  const { body, workingModel } = session.scene.person;
  const trust = workingModel.foresight.trust[slot] as number;
  return {
    by: nameInLog(session, slot),
    calmLevel: p.calmLevel,
    angryActs: p.angryActs * body.frustration * (1 - trust),
  };
}
