import { describe, expect, test } from "vitest";
import { complaint, studyText } from "../../../tests/study-text.ts";

const factors = (text: string) => `factors: { ${text} }`;
const upsets = "everyday.upsetsPerDay";

describe("a wrong factor is told with file and line, key, value, what is allowed and the nearest right name:", () => {
  test.each([
    [
      "an unknown quantity",
      [factors("everyday.upsetPerDay: { values: [1, 2] }")],
      '8: factors["everyday.upsetPerDay"] is "everyday.upsetPerDay", no quantity of this study. Did you mean everyday.upsetsPerDay',
      "owners here are temperament, caregiver, system, grown, together, everyday, community, lineage, strangeSituation",
    ],
    [
      "a quantity of nobody",
      [factors("father.availability: { values: [1, 2] }")],
      "Did you mean caregiver.availability",
    ],
    [
      "an unknown quantity of a level",
      [factors("f: { levels: { low: { system.novelti: 1 } } }")],
      '8: factors.f.levels.low["system.novelti"] is "system.novelti", no quantity',
      "Did you mean system.novelty?",
    ],
    ["no way", [factors(`${upsets}: {}`)], "it must have one of fixed, values, from and to, drawn"],
    ["two ways", [factors(`${upsets}: { fixed: 1, values: [1] }`)], "it must have one of fixed"],
    ["from alone", [factors(`${upsets}: { from: 1 }`)], "from and to go together."],
    ["steps alone", [factors(`${upsets}: { fixed: 1, steps: 3 }`)], "steps needs from and to."],
    [
      "no levels",
      [factors("f: { levels: {} }")],
      "f.levels is {}; it must be levels by name, at l",
    ],
    [
      "a factor backwards",
      [factors(`${upsets}: { from: 6, to: 2, steps: 2 }`)],
      '8: factors["everyday.upsetsPerDay"].to is 2; it must be more than from, 6.',
    ],
    [
      "a value out of range",
      [factors(`${upsets}: { values: [1, -1] }`)],
      "values[1] cannot be:",
      "is -1",
    ],
    [
      "a word for a value",
      [factors(`${upsets}: { values: [1, two] }`)],
      'values[1] is "two"; it m',
    ],
    [
      "a value twice",
      [factors(`${upsets}: { values: [1, 1] }`)],
      "values[1] is 1, which stands th",
    ],
    [
      "an unknown learner",
      [factors("learner: { values: [q-learnin] }")],
      "Did you mean q-learning?",
    ],
    [
      "a distribution of what all share",
      [factors("community.availabilityMean: { drawn: { exponential: { mean: 1 } } }")],
      "is a distribution, but community.availabilityMean is the same for all children of a cell",
    ],
    [
      "a distribution that could contradict another setting of the same child",
      [factors("everyday.playHours: { drawn: { uniform: { from: 1, to: 2 } } }")],
      "is a distribution, but everyday.playHours is the same for all children of a cell",
    ],
    [
      "a distribution of which most lies outside the range",
      [factors("caregiver.load: { drawn: { normal: { mean: 9, sd: 1 } } }")],
      ".drawn has the median 9, outside the range of caregiver.load, -3 to 3",
    ],
    [
      "half a day",
      [factors("strange_situation.ageDays: { values: [1.5] }")],
      "is 1.5; it must be a wh",
    ],
    [
      "more steps than days",
      [factors("strange_situation.ageDays: { from: 1, to: 3, steps: 4 }")],
      ".steps is 4; from 1 to 3 there are only 3 whole days.",
    ],
    [
      "a factor of its own name without levels",
      [factors("warmth: { values: [1] }")],
      "A factor with a name of its own needs levels.",
    ],
    [
      "a quantity with levels",
      [factors(`${upsets}: { levels: { a: {} } }`)],
      "is a quantity; a factor with levels needs a name of its own.",
    ],
    ["a name for no column", [factors("a-b: { levels: { a: {} } }")], "its name must be a letter"],
    ["a column named size", [factors("Size: { levels: { a: {} } }")], 'and not "size".'],
    [
      "a column twice",
      [factors("seed: { levels: { a: {} } }")],
      "would have two columns named seed",
    ],
    [
      "a quantity set twice",
      [factors(`f: { levels: { a: { ${upsets}: 1 } } }, ${upsets}: { values: [2, 3] }`)],
      "sets everyday.upsetsPerDay, which the factor f sets too",
    ],
  ])("%s", (_what, further, ...sentences) => {
    const message = complaint(studyText({}, ...further));
    for (const sentence of sentences) expect(message).toContain(sentence);
    expect(message).toMatch(/^study\.yaml:\d+(:\d+)?: .*[.?)]/);
    expect(message).toContain("See docs/studies.md.");
  });
});
