import { valuesOf } from "../../model/index.ts";
import { type GradedItem, type PlanePosition, planeScorer } from "../graded-response/index.ts";
import { type OwnRatingSettings, ownRatingDeclarations } from "./settings.ts";
import {
  MOST_RATING,
  OWN_STATEMENTS,
  type OwnRatings,
  type OwnStatement,
  ownStatements,
} from "./statements.ts";

/** A place on the plane of anxiety and avoidance: 0 is the usual adult, 1 the usual spread. */
export interface OwnPlace {
  readonly anxiety: number;
  readonly avoidance: number;
  readonly anxietySe: number;
  readonly avoidanceSe: number;
  /** Correlation of the two errors: the tilt of the ellipse. */
  readonly tilt: number;
  /** Statements rated, over all relationships it is about. */
  readonly rated: number;
}

/**
 * Where own ratings put one relationship, by the graded response model with the declared, assumed
 * items b_k = b_o + (k − 3.5) d_o: no measurement, and no diagnostic device.
 *
 * @throws RangeError for a rating that is none of 1 to 7, or a statement that is not known
 */
export function placeRelationship(
  ratings: OwnRatings,
  settings: OwnRatingSettings = valuesOf(ownRatingDeclarations),
): OwnPlace {
  checkRatings(ratings);
  const item = itemOf(settings);
  const [anxiety, avoidance] = (["anxiety", "avoidance"] as const).map((scale) =>
    OWN_STATEMENTS.filter((name) => ownStatements[name].scale === scale).map((name) =>
      counted(ownStatements[name], ratings[name]),
    ),
  ) as [(number | undefined)[], (number | undefined)[]];
  const score = planeScorer(
    anxiety.map(() => item),
    avoidance.map(() => item),
    settings.statementCorrelation,
  );
  const rated = [...anxiety, ...avoidance].filter((answer) => answer !== undefined).length;
  return placeOf(score(anxiety, avoidance), rated);
}

/**
 * Where all rated relationships are on average, each counting alike: x̄ ± sqrt(Σ se²) / n. What they
 * differ by is no error of it, and those of whom nothing was rated say nothing.
 *
 * @throws RangeError without a place that anything was rated of
 */
export function placeOverall(all: readonly OwnPlace[]): OwnPlace {
  const places = all.filter(({ rated }) => rated > 0);
  const n = places.length;
  if (n === 0) throw new RangeError("no relationship is rated; at least one is needed.");
  const sum = (of: (place: OwnPlace) => number) =>
    places.reduce((total, one) => total + of(one), 0);
  const anxietySe = Math.sqrt(sum(({ anxietySe: se }) => se * se)) / n;
  const avoidanceSe = Math.sqrt(sum(({ avoidanceSe: se }) => se * se)) / n;
  const together = sum((one) => one.tilt * one.anxietySe * one.avoidanceSe) / (n * n);
  return {
    anxiety: sum((one) => one.anxiety) / n,
    avoidance: sum((one) => one.avoidance) / n,
    anxietySe,
    avoidanceSe,
    tilt: together / (anxietySe * avoidanceSe),
    rated: sum((one) => one.rated),
  };
}

function itemOf(settings: OwnRatingSettings): GradedItem {
  const { statementSlope, statementMiddle, statementSpacing } = settings;
  const middle = MOST_RATING / 2;
  const thresholds = Array.from(
    { length: MOST_RATING - 1 },
    (_, k) => statementMiddle + (k + 1 - middle) * statementSpacing,
  );
  return { slope: statementSlope, thresholds };
}

/** Counted from 0, more being more of the dimension. */
function counted({ reversed }: OwnStatement, rating: number | undefined): number | undefined {
  if (rating === undefined) return undefined;
  return reversed ? MOST_RATING - rating : rating - 1;
}

function checkRatings(ratings: OwnRatings): void {
  for (const [name, rating] of Object.entries(ratings)) {
    if (!Object.hasOwn(ownStatements, name)) {
      throw new RangeError(
        `there is no statement "${name}"; they are ${OWN_STATEMENTS.join(", ")}. See docs/questionnaires.md.`,
      );
    }
    if (rating === undefined) continue;
    if (Number.isInteger(rating) && rating >= 1 && rating <= MOST_RATING) continue;
    throw new RangeError(
      `${name} is rated ${rating}; ratings are whole numbers from 1 to ${MOST_RATING}. See docs/questionnaires.md.`,
    );
  }
}

function placeOf({ first, second, tilt }: PlanePosition, rated: number): OwnPlace {
  return {
    anxiety: first.estimate,
    avoidance: second.estimate,
    anxietySe: first.se,
    avoidanceSe: second.se,
    tilt,
    rated,
  };
}
