import {
  type CareGiven,
  type Caregiver,
  careByBeliefs,
  careDeclarations,
  type Grown,
  meet,
  OTHERS,
  type Person,
  type Scene,
  SELF,
  type SystemParameters,
} from "../../model/index.ts";
import { normal, type Stream } from "../../numerics/index.ts";

/**
 * A grown person gets to know somebody, who answers its bids from now on: of a newcomer it expects what
 * it expects of people, less a reserve β₀ (`newcomerReserve`); whoever it knows already keeps its place.
 *
 * @param keep names of figures that are not forgotten for this one
 * @returns the slot
 */
export function getToKnow(
  scene: Scene,
  someone: Caregiver,
  p: SystemParameters,
  grown: Grown,
  keep: readonly string[] = [],
): number {
  const { workingModel } = scene.person;
  const slot = meet(workingModel, someone.name, -grown.newcomerReserve, p, keep);
  scene.situation.elsewhere[slot] = 1;
  scene.caregivers[slot] = someone;
  return slot;
}

/** What of a grown person's care its own beliefs do not explain: two standard normal deviates. */
export type OwnWay = readonly [number, number];

export function drawOwnWay(chance: Stream): OwnWay {
  return [normal(chance), normal(chance)];
}

const USUAL: CareGiven = {
  availability: careDeclarations.availability.start,
  attentiveness: careDeclarations.attentiveness.start,
};

/**
 * How this grown person answers another's bids as things stand, by what it expects of people and to be
 * worth (7.6), within the range that care can have.
 */
export function careNow(
  { workingModel, temperament }: Person,
  own: OwnWay,
  grown: Grown,
): CareGiven {
  const { mean } = workingModel;
  const beliefs = {
    others: mean[OTHERS] ?? grown.usualOthers,
    self: mean[SELF] ?? grown.usualSelf,
  };
  const { reflectiveFunctioning } = temperament;
  const care = careByBeliefs(beliefs, reflectiveFunctioning, USUAL, own, grown);
  return {
    availability: within("availability", care.availability),
    attentiveness: within("attentiveness", care.attentiveness),
  };
}

function within(quantity: keyof CareGiven, value: number): number {
  const [least, most] = careDeclarations[quantity].range;
  return Math.min(most, Math.max(least, value));
}
