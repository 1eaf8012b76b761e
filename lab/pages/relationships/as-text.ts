import { MOST_RATING, OWN_STATEMENTS, type OwnRatings } from "../../../src/instruments/index.ts";
import type { RatedPeople } from "../../worker/own-places.ts";

export const WHOM = ["mother", "father", "partner", "friend"] as const;
export type Whom = (typeof WHOM)[number];

export type AllRatings = Readonly<Record<Whom, OwnRatings>>;

export const NOTHING: AllRatings = { mother: {}, father: {}, partner: {}, friend: {} };

/** Those of whom something was rated. */
export function ratedOf(given: AllRatings): RatedPeople {
  return WHOM.flatMap((relationship) => {
    const ratings = given[relationship];
    return Object.keys(ratings).length === 0 ? [] : [{ relationship, ratings }];
  });
}

/** Digits statement by statement, person by person; 0 is not rated. */
export function asText(given: AllRatings): string {
  return WHOM.map((one) => OWN_STATEMENTS.map((name) => given[one][name] ?? 0).join("")).join("-");
}

/** Whatever cannot be read is not rated. */
export function fromText(text: string): AllRatings {
  const parts = text.split("-");
  const read = (digits = ""): OwnRatings =>
    Object.fromEntries(
      OWN_STATEMENTS.flatMap((name, i) => {
        const rating = Number(digits[i]);
        return rating >= 1 && rating <= MOST_RATING ? [[name, rating]] : [];
      }),
    );
  return Object.fromEntries(WHOM.map((one, i) => [one, read(parts[i])])) as AllRatings;
}

/** As `bowlby map` reads it. */
export function asTable(people: RatedPeople): string {
  const rows = people.map(({ relationship, ratings: given }) =>
    [relationship, ...OWN_STATEMENTS.map((name) => given[name] ?? "")].join(","),
  );
  return `${["relationship", ...OWN_STATEMENTS].join(",")}\n${rows.join("\n")}\n`;
}
