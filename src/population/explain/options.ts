import {
  EXPLORE,
  FIRST_BID,
  feltSecurity,
  INTENSITIES,
  oddsOf,
  QUIET,
  type SystemParameters,
  TURN_AWAY,
  term,
} from "../../model/index.ts";
import { log } from "../../numerics/index.ts";
import {
  bidBehavior,
  type ChildBehavior,
  nameInLog,
  type Session,
} from "../../procedures/index.ts";

/** One thing a child could have done, with its reasons (9) to (11). */
export interface Option {
  /** What an observer would have seen, and towards whom. */
  readonly behavior: ChildBehavior;
  readonly target: string;
  /** Intensity of a bid; `null` for what is no bid. */
  readonly intensity: number | null;
  /** What the gain is the product of, by name. */
  readonly factors: Readonly<Record<string, number>>;
  /** Utility is the gain less rebuff, effort and fear. */
  readonly gain: number;
  readonly rebuff: number;
  readonly effort: number;
  readonly fear: number;
  readonly utility: number;
  /** π: its share before anything is weighed. */
  readonly share: number;
  readonly odds: number;
  readonly taken: boolean;
}

/** What spoke for the option that was taken, against another. */
export interface Comparison {
  /** Number of the other in the list of options. */
  readonly other: number;
  /** Differences in favour of what was taken, in the unit of utility; `share` is T ln(π / π'). */
  readonly terms: Readonly<Record<ComparedTerm, number>>;
  /** Sum of the terms: T times the log of the odds against each other. */
  readonly sum: number;
  /** The term that did most for the likelier of the two; `null` when both are alike. */
  readonly decisive: ComparedTerm | null;
}

const COMPARED = ["gain", "rebuff", "effort", "fear", "share"] as const;
export type ComparedTerm = (typeof COMPARED)[number];

/**
 * The latest weighing, option by option.
 *
 * @param greeter slot of the figure that greeted at this choice, −1 for nobody
 */
export function optionsOf(session: Session, greeter: number): Option[] {
  const { decision, situation } = session.scene;
  const taken = takenIn(session);
  const all = Array.from({ length: decision.count }, (_, option) => option);
  const open = all.filter((option) => option < FIRST_BID || !situation.elsewhere[slotOf(option)]);
  return open.map((option) => ({
    ...(option < FIRST_BID ? costless(session, option) : bid(session, option - FIRST_BID, greeter)),
    gain: term(decision, option, "gain"),
    rebuff: term(decision, option, "rebuff"),
    effort: term(decision, option, "effort"),
    fear: term(decision, option, "fear"),
    utility: term(decision, option, "utility"),
    share: option < FIRST_BID ? 1 / 3 : 1 / 3 / (open.length - FIRST_BID),
    odds: oddsOf(decision, option),
    taken: option === taken,
  }));
}

function slotOf(option: number): number {
  return Math.floor((option - FIRST_BID) / INTENSITIES.length);
}

/** What the child does tells which option was drawn. */
function takenIn({ scene }: Session): number {
  const { activity, figure, intensity } = scene.person.conduct;
  if (activity === "explore") return EXPLORE;
  if (activity === "turn away") return TURN_AWAY;
  const level = INTENSITIES.indexOf(intensity as (typeof INTENSITIES)[number]);
  return FIRST_BID + figure * INTENSITIES.length + level;
}

type Described = Pick<Option, "behavior" | "target" | "intensity" | "factors">;

function costless({ scene, p }: Session, option: number): Described {
  const { person, situation } = scene;
  const { arousal } = person.body;
  const { unsupportedExploration: alone } = p;
  if (option === TURN_AWAY) {
    const factors = { arousal, selfSoothing: p.selfSoothing };
    return { behavior: "turn_away", target: "", intensity: null, factors };
  }
  const courage = alone + (1 - alone) * feltSecurity(person, situation);
  const factors = { novelty: p.novelty, calm: 1 - arousal, courage };
  return { behavior: "explore", target: "toys", intensity: null, factors };
}

function bid(session: Session, number: number, greeter: number): Described {
  const { person, situation } = session.scene;
  const slot = slotOf(number + FIRST_BID);
  const level = number % INTENSITIES.length;
  const intensity = INTENSITIES[level] as number;
  const here = situation.present[slot] === 1;
  const reach = here ? 1 : session.p.hearing * intensity;
  const expectedComfort = person.workingModel.foresight.comforted[number] as number;
  const { arousal } = person.body;
  const invited = level === QUIET && slot === greeter && session.p.greetingAppeal > arousal;
  return {
    behavior: bidBehavior(intensity, here),
    target: nameInLog(session, slot),
    intensity,
    factors: invited
      ? { invitation: session.p.greetingAppeal, reach, expectedComfort }
      : { relief: arousal, reach, expectedComfort },
  };
}

/**
 * The taken option against the likeliest other, and, if that is another one, against the likeliest
 * bid (of a child that asked for nothing) or the likeliest thing that is no bid (of one that asked).
 */
export function compareTaken(options: readonly Option[], p: SystemParameters): Comparison[] {
  const taken = options.find((option) => option.taken) as Option;
  const others = options.filter((option) => !option.taken);
  const unlike = others.filter((one) => (one.intensity === null) !== (taken.intensity === null));
  const rivals = new Set([others.reduce(likelier), unlike.reduce(likelier)]);
  return [...rivals].map((other) => ({
    other: options.indexOf(other),
    ...compare(taken, other, p),
  }));
}

function compare(taken: Option, other: Option, p: SystemParameters): Omit<Comparison, "other"> {
  const terms = {
    gain: taken.gain - other.gain,
    rebuff: other.rebuff - taken.rebuff,
    effort: other.effort - taken.effort,
    fear: other.fear - taken.fear,
    share: log(taken.share / other.share) / p.inverseTemperature,
  };
  const sum = COMPARED.reduce((all, name) => all + terms[name], 0);
  const forLikelier = (name: ComparedTerm) => (sum < 0 ? -terms[name] : terms[name]);
  const most = COMPARED.reduce((a, b) => (forLikelier(b) > forLikelier(a) ? b : a));
  const decisive = forLikelier(most) > 0 ? most : null;
  return { terms, sum, decisive };
}

function likelier(a: Option, b: Option): Option {
  return b.odds > a.odds ? b : a;
}
