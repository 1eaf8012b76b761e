import {
  type Care,
  type Grown,
  grownDeclarations,
  type SystemParameters,
  systemDeclarations,
  type Temperament,
  temperamentDeclarations,
  valuesOf,
} from "../../model/index.ts";
import {
  assessments,
  CAREGIVER,
  everydayDeclarations,
  oneCaregiver,
} from "../../procedures/index.ts";
import { communityDeclarations, drawCare, drawTemperament } from "../community.ts";
import type { LifePlan, PlannedAssessment } from "../life-plan.ts";
import { type LineagePlan, TESTED } from "./lineage.ts";
import { type Lineage, lineageDeclarations } from "./settings.ts";

const community = valuesOf(communityDeclarations);
const procedures = Object.fromEntries(
  Object.values(assessments).map((one) => [one.settings, valuesOf(one.declarations)]),
);

/** A Strange Situation with the caregiver at twelve months. */
const STRANGE_SITUATION: PlannedAssessment = {
  name: "strange_situation",
  hold: "strange-situation",
  age: TESTED,
  with: CAREGIVER,
};

/** A year with one caregiver of the community, every quantity at its start value. */
export function communityLife(
  seed: number,
  child: number,
  care: Care,
  temperament: Temperament,
  system: SystemParameters = valuesOf(systemDeclarations),
): LifePlan {
  return {
    seed,
    child,
    days: TESTED,
    temperament,
    household: oneCaregiver(care),
    assessments: [STRANGE_SITUATION],
    system,
    grown: valuesOf(grownDeclarations),
    everyday: valuesOf(everydayDeclarations),
    procedures,
    learner: "bid-response",
  };
}

/** Care and temperament of child `child` as the community has them. */
export function drawnFrom(
  seed: number,
  child: number,
): { readonly care: Care; readonly temperament: Temperament } {
  const centre = valuesOf(temperamentDeclarations);
  return {
    care: drawCare(seed, child, community),
    temperament: drawTemperament(seed, child, centre, community),
  };
}

/**
 * A family of the community: the first caregiver drawn from it, everybody else raised by the one
 * before; the last child, too, lives to its Strange Situation at twelve months.
 *
 * @throws ParameterError when a setting is outside its declared range
 */
export function communityFamily(
  seed: number,
  child: number,
  generations: number,
  settings: Partial<Lineage> = {},
  grown: Partial<Grown> = {},
): LineagePlan {
  const centre = valuesOf(temperamentDeclarations);
  return {
    generations,
    seed,
    child,
    settings: valuesOf(lineageDeclarations, settings),
    community,
    centre: centre.reactivity,
    lifeOf: (own, inheritance) => {
      const drawn = drawnFrom(own, child);
      const temperament =
        inheritance === undefined
          ? drawn.temperament
          : { ...centre, reactivity: inheritance.reactivity };
      const life = communityLife(own, child, inheritance?.care ?? drawn.care, temperament);
      return { ...life, grown: valuesOf(grownDeclarations, grown) };
    },
  };
}
