import { passHours, type SystemParameters } from "../../model/index.ts";
import { normal, openStream, seek } from "../../numerics/index.ts";
import type { Childhood, Companion, EverydaySettings } from "../everyday-life/index.ts";
import { secureBaseOf } from "./secure-base.ts";
import type { SeenAtHome } from "./seen.ts";
import { sensitivityOf } from "./sensitivity.ts";
import type { HomeObservationSettings } from "./settings.ts";
import { holdVisit } from "./visit.ts";

/** What one coder made of one visit. */
export interface HomeRating {
  /** 1 to 9. */
  readonly sensitivity: number;
  /** −1 to 1. */
  readonly secureBase: number;
}

/** One visit: what was seen, and what two coders made of it. */
export interface HomeVisit {
  readonly seen: SeenAtHome;
  readonly coders: readonly [HomeRating, HomeRating];
}

/** An observed home: visits, and their mean over visits and coders. */
export interface HomeObservation extends HomeRating {
  readonly visits: readonly HomeVisit[];
  /** Frightening acts seen in all visits. */
  readonly frights: number;
}

/**
 * Observes a child with one of its household, who is alone with it, in visits on different
 * days (docs/home-observation.md). What is lived then is lived by copies and by chance of its own,
 * so a childhood goes on as if nobody had come.
 *
 * @param occasion number of this observation in the child's life, 0 for the first
 * @param companion who is observed; else the first of the household
 */
export function observeHome(
  childhood: Childhood,
  occasion: number,
  settings: HomeObservationSettings,
  home: EverydaySettings,
  p: SystemParameters,
  companion: Companion = childhood.companions[0],
): HomeObservation {
  const caregiver = { ...companion.caregiver };
  const hours = openStream(childhood.seed, childhood.child, "hours before home visits");
  seek(hours, occasion);
  const visits: HomeVisit[] = [];
  for (let number = 1; number <= Math.round(settings.visits); number++) {
    passHours(caregiver, 24 * settings.daysBetweenVisits, hours, p);
    const seen = holdVisit(
      childhood,
      { ...companion, caregiver },
      occasion,
      number,
      settings,
      home,
      p,
    );
    const rate = (coder: string) => rateAs(coder, seen, childhood, occasion, number, settings);
    visits.push({ seen, coders: [rate("first"), rate("second")] });
  }
  const ratings = visits.flatMap(({ coders }) => coders);
  return {
    visits,
    sensitivity: meanOf(ratings.map(({ sensitivity }) => sensitivity)),
    secureBase: meanOf(ratings.map(({ secureBase }) => secureBase)),
    frights: visits.reduce((sum, { seen }) => sum + seen.frights, 0),
  };
}

/** A coder's rating: the scale with a human's error. */
function rateAs(
  coder: string,
  seen: SeenAtHome,
  { seed, child }: Childhood,
  occasion: number,
  number: number,
  settings: HomeObservationSettings,
): HomeRating {
  const chance = openStream(seed, child, `${coder} coder of home visit ${number}`);
  seek(chance, occasion);
  const rating = (value: number, error: number, least: number, most: number) =>
    Math.min(most, Math.max(least, value + error * normal(chance)));
  return {
    sensitivity: rating(sensitivityOf(seen), settings.sensitivityError, 1, 9),
    secureBase: rating(secureBaseOf(seen), settings.secureBaseError, -1, 1),
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
