import { type Capacities, capacitiesAt } from "./development.ts";
import type { SystemParameters, Temperament } from "./parameters/index.ts";
import type { Rival } from "./rivals/index.ts";
import { createWorkingModel, type WorkingModel } from "./working-model.ts";

/**
 * What a person can be doing, as far as attachment goes. "await": a bid was answered and the one
 * who answered is on the way.
 */
export type Activity = "explore" | "turn away" | "bid" | "await" | "contact" | "freeze";

/** What the body does; read-outs such as heart rate follow from it and cause nothing. */
export interface Body {
  /** A in [0, 1]: the state of the autonomic system. */
  arousal: number;
  /** A_b in [0, 1]: arousal at rest, which a hard year raises (S08). */
  baseline: number;
  /** R ≥ 0: frustration from disappointed bids. */
  frustration: number;
  /** ν, 1/s: how fast arousal falls without help; follows from temperament, age and practice. */
  autoregulation: number;
  /** In [0, 1]: how far calming was practised with others (S39, S53). */
  practice: number;
  /** W in [0, 1]: background well-being, which shared play feeds (S33). It causes nothing yet. */
  wellBeing: number;
  /** h in [0, 1]: what is left of the strength to call, which calls in vain use up (9.2). */
  vigour: number;
  /** H in [0, 1]: share of upsets, of late, in which asking brought nobody (6.2); 0 unless switched on. */
  helplessness: number;
}

/** What a person does now, and until when. */
export interface Conduct {
  activity: Activity;
  /** Slot of the figure a bid goes to or contact is with; −1 otherwise. */
  figure: number;
  /** Intensity of the bid under way, 0 otherwise. */
  intensity: number;
  /** P₊ foreseen for the bid under way, written down before its outcome (S14); 0 otherwise. */
  expected: number;
  /** Seconds until the next choice, or until what comes of the bid is known. */
  remaining: number;
  /** What will come of the bid under way; `undefined` when nobody can perceive it. */
  outcome: 1 | 0 | -1 | undefined;
}

/**
 * A person at one moment: temperament, body, working model, and what it is doing. Infant,
 * partner and client are the same thing at different ages. There is no field for a pattern or
 * style, and none may be added: patterns are what a coder sees later.
 */
export interface Person {
  readonly temperament: Temperament;
  /** Days. */
  age: number;
  /** What the age allows. */
  readonly capacities: Capacities;
  readonly body: Body;
  readonly workingModel: WorkingModel;
  readonly conduct: Conduct;
}

/** Age in days of a grown person: what this model lets mature has all but done so. */
export const GROWN: number = 25 * 365;

/**
 * Somebody of this temperament who has met nobody yet.
 *
 * @param age days; full grown when not given
 * @param rival who learns in the place of the bid-response model, for comparison
 */
export function createPerson(
  temperament: Temperament,
  p: SystemParameters,
  age: number = GROWN,
  rival?: Rival,
): Person {
  const capacities = capacitiesAt(age, p);
  const workingModel = createWorkingModel(p, rival);
  workingModel.contingency = capacities.contingency;
  workingModel.recognition = capacities.recognition;
  workingModel.drift = capacities.drift;
  return {
    temperament,
    age,
    capacities,
    body: {
      arousal: p.baselineArousal,
      baseline: p.baselineArousal,
      frustration: 0,
      autoregulation: temperament.autoregulation * capacities.maturity,
      practice: 0,
      wellBeing: 0,
      vigour: 1,
      helplessness: 0,
    },
    workingModel,
    conduct: {
      activity: "explore",
      figure: -1,
      intensity: 0,
      expected: 0,
      remaining: 0,
      outcome: undefined,
    },
  };
}
