import { expect, test } from "vitest";
import { studiesOf } from "./lives.ts";

const variant = { quantities: { "system.angryActs": 5 }, learner: "bid-response" } as const;

test("a trial lives its populations by its own values and seed", () => {
  const studies = Object.values(studiesOf(variant, 4, { community: 3, home: 1, retest: 1 }));
  expect(studies.map(({ people }) => people.children)).toEqual([3, 1, 1]);
  for (const { seeds, settings } of studies) {
    expect([seeds, settings?.system]).toEqual([[4], { angryActs: 5 }]);
  }
});
