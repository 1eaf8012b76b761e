import type { ScaleName } from "../ecr-r/index.ts";

/** One statement about a person, rated from 1 (not at all) to 7 (entirely). */
export interface OwnStatement {
  readonly scale: ScaleName;
  /** Whether agreeing means less of it. */
  readonly reversed: boolean;
  /** What it is about; the sentences people read are in the lab, and in docs/questionnaires.md. */
  readonly about: string;
}

export type OwnStatementName =
  | "turn_to"
  | "lean_on"
  | "keep_back"
  | "pull_away"
  | "quiet_signs"
  | "make_plain"
  | "worry"
  | "matter_less";

/**
 * The project's own statements on how one stands with somebody, after the two sides of the model:
 * whether this other can be turned to, and whether one's own quiet signals are enough. No items of a
 * published questionnaire, and with no data of their own.
 */
export const ownStatements: Readonly<Record<OwnStatementName, OwnStatement>> = {
  turn_to: { scale: "avoidance", reversed: true, about: "turning to this person when it is hard" },
  lean_on: { scale: "avoidance", reversed: true, about: "leaning on this person does good" },
  keep_back: { scale: "avoidance", reversed: false, about: "keeping troubles from this person" },
  pull_away: { scale: "avoidance", reversed: false, about: "pulling away when it gets close" },
  quiet_signs: { scale: "anxiety", reversed: true, about: "quiet signs are enough" },
  make_plain: { scale: "anxiety", reversed: false, about: "having to make it very plain" },
  worry: { scale: "anxiety", reversed: false, about: "worry that this person turns away" },
  matter_less: { scale: "anxiety", reversed: false, about: "mattering less to this person" },
};

export const OWN_STATEMENTS = Object.keys(ownStatements) as readonly OwnStatementName[];

/** Ratings of one relationship; what is left out is missing. */
export type OwnRatings = Readonly<Partial<Record<OwnStatementName, number>>>;

/** Ratings go from 1 to this. */
export const MOST_RATING = 7;
