import {
  careDeclarations,
  grownDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../src/model/index.ts";
import { communityPlan } from "../../src/population/index.ts";
import {
  adultAttachmentDeclarations,
  beginChildhood,
  grownCopy,
  type Interview,
  liveDays,
  type Member,
  type Place,
  placeOf,
  readAdult,
  type SelfReport,
} from "../../src/procedures/index.ts";

/** A childhood by how one caregiver met its signals. */
export interface ChildhoodAsked {
  readonly seed: number;
  /** How loud signals were met, and how much quiet ones counted besides, logits. */
  readonly availability: number;
  readonly attentiveness: number;
}

/** Whoever came out of it, grown. */
export interface AdultSeen {
  /** Towards people in general, then towards each figure. */
  readonly general: Place;
  readonly figures: readonly { readonly name: string; readonly place: Place }[];
  readonly selfReport: SelfReport;
  readonly interview: Interview;
}

/** Days of the childhood; then somebody is grown by what is kept. */
export const CHILDHOOD_DAYS = 730;
/** Who is levered, and who comes in the evening and cares as is usual. */
export const ADULT_FIGURES: readonly [string, string] = ["caregiver", "other_parent"];
/** Hour after waking at which the other parent comes. */
export const EVENING = 8;
const STEP = 30;

/** Raises the child, lets it grow up, and reads it. */
export function adult(
  { seed, availability, attentiveness }: ChildhoodAsked,
  progress: (done: number, of: number) => void,
): AdultSeen {
  const { system, everyday } = communityPlan();
  const grown = valuesOf(grownDeclarations);
  const care = valuesOf(careDeclarations, { availability, attentiveness });
  const to = everyday.wakingHours;
  const household: readonly Member[] = [
    { name: ADULT_FIGURES[0], care, from: 0, to, nights: 1 },
    { name: ADULT_FIGURES[1], care: valuesOf(careDeclarations), from: EVENING, to, nights: 0 },
  ];
  const temperament = valuesOf(temperamentDeclarations);
  const childhood = beginChildhood(seed, 0, temperament, household, system);
  while (childhood.day < CHILDHOOD_DAYS) {
    progress(childhood.day, CHILDHOOD_DAYS);
    liveDays(childhood, Math.min(STEP, CHILDHOOD_DAYS - childhood.day), everyday, system);
  }
  const companion = childhood.companions[0];
  const appointment = { childhood, companion, number: 0, everyday, system, grown };
  const { general, selfReport, interview } = readAdult(
    appointment,
    valuesOf(adultAttachmentDeclarations),
  );
  const person = grownCopy(childhood, system, grown);
  const figures = ADULT_FIGURES.map((name) => ({
    name,
    place: placeOf(person, system, grown, name) as Place,
  }));
  return {
    general: general as Place,
    figures,
    selfReport: selfReport as SelfReport,
    interview,
  };
}
