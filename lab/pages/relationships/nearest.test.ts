import { expect, test } from "vitest";
import { ownPlaces } from "../../worker/own-places.ts";
import { mostAtEase } from "./nearest.ts";

const EASY = { turn_to: 7, lean_on: 7, keep_back: 1, pull_away: 1, quiet_signs: 7, worry: 1 };
const HARD = { turn_to: 1, lean_on: 2, keep_back: 7, pull_away: 6, quiet_signs: 1, worry: 7 };

test("S27 people whom the ratings do not tell apart are not put in an order", () => {
  const rated = (ratings: object, relationship: string) => ({ relationship, ratings });
  const apart = ownPlaces([rated(HARD, "father"), rated(EASY, "friend")]);
  expect(mostAtEase(apart)).toEqual(["friend"]);
  const close = ownPlaces([rated(EASY, "mother"), rated({ ...EASY, worry: 2 }, "friend")]);
  expect(mostAtEase(close)).toEqual(["mother", "friend"]);
  expect(mostAtEase(ownPlaces([rated({ worry: 4 }, "friend")]))).toEqual(["friend"]);
});
