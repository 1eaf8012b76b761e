import {
  type OwnPlace,
  type OwnRatings,
  placeOverall,
  placeRelationship,
} from "../../src/instruments/index.ts";

/** Own ratings of people, who are named by a word of the page's. */
export type RatedPeople = readonly {
  readonly relationship: string;
  readonly ratings: OwnRatings;
}[];

/** Where they are on the plane, and all on average. */
export interface OwnPlaces {
  readonly places: readonly { readonly relationship: string; readonly place: OwnPlace }[];
  /** `undefined` when nobody is rated. */
  readonly overall: OwnPlace | undefined;
}

/** Where own ratings are on the plane of anxiety and avoidance. */
export function ownPlaces(people: RatedPeople): OwnPlaces {
  const places = people.map(({ relationship, ratings }) => ({
    relationship,
    place: placeRelationship(ratings),
  }));
  const overall = places.length > 0 ? placeOverall(places.map(({ place }) => place)) : undefined;
  return { places, overall };
}
