import type { SystemParameters, Temperament } from "./parameters/index.ts";
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
}

/** What a person does now, and until when. */
export interface Conduct {
  activity: Activity;
  /** Slot of the figure a bid goes to or contact is with; −1 otherwise. */
  figure: number;
  /** Intensity of the bid under way, 0 otherwise. */
  intensity: number;
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
  readonly body: Body;
  readonly workingModel: WorkingModel;
  readonly conduct: Conduct;
}

/** A newborn of this temperament. */
export function createPerson(temperament: Temperament, p: SystemParameters): Person {
  return {
    temperament,
    body: { arousal: p.baselineArousal, baseline: p.baselineArousal, frustration: 0 },
    workingModel: createWorkingModel(p),
    conduct: { activity: "explore", figure: -1, intensity: 0, remaining: 0, outcome: undefined },
  };
}
