import { describe, expect, test } from "vitest";
import { complaint, studyText } from "../../../tests/study-text.ts";

const care = (text: string) => `household: [{ name: mother, care: { ${text} } }]`;
const factors = (text: string) => `factors: { ${text} }`;

describe("a wrong key is told with file and line, key, value, what is allowed and the nearest right name:", () => {
  test.each([
    ["an unknown key", ["tilte: x"], "8: tilte is not known here; known are $schema, bowlby"],
    ["a misspelt key", ["tilte: x"], "Did you mean title?"],
    ["a key of people", ["outputs: { formt: csv }"], "8: outputs.formt is not known", "format?"],
    [
      "a key of a member",
      ["household:", "  - name: mother", "    hrs: 3"],
      "10: household[0].hrs is not known here; known are name, hours",
    ],
    [
      "a key of care",
      [care("availabilty: 1")],
      "8: household[0].care.availabilty is not known",
      "Did you mean availability?",
    ],
    [
      "a key of a distribution",
      [care("load: { normal: { mean: 0, ds: 1 } }")],
      "8: household[0].care.load.normal.ds is not known here; known are mean, sd.",
    ],
    [
      "a distribution",
      [care("load: { norml: { mean: 0 } }")],
      ".load.norml is",
      "Did you mean normal?",
    ],
    ["a table", ["settings: { sytem: {} }"], "8: settings.sytem is not known", "system?"],
    ["a setting", ["settings: { system: { noveltee: 1 } }"], "system.noveltee is", "novelty?"],
    ["a design", ["design: { sobl: { points: 4 } }"], "8: design.sobl is not known", "sobol?"],
    ["a key of every object", ["toString: 1"], "8: toString is not known here"],
    ["a key that would be lost", ["__proto__: 1"], "8: __proto__ is a name that nothing can have"],
    [
      "a level that would be lost",
      [factors("f: { levels: { constructor: {} } }")],
      "8: factors.f.levels.constructor is a name that nothing can have",
    ],
    ["a key twice", ["title: again"], "8:1: the key title stands here a second time"],
    ["a key that is a list", ["? [a, b]", ": 1"], '["[ a, b ]"] is not known here'],
  ])("%s", (_what, further, ...sentences) => {
    const message = complaint(studyText({}, ...further));
    for (const sentence of sentences) expect(message).toContain(sentence);
    expect(message).toMatch(/^study\.yaml:\d+(:\d+)?: .*[.?)]/);
    expect(message).toContain("See docs/studies.md.");
  });
});

describe("a wrong value is told with file and line, key, value, what is allowed and the nearest right name:", () => {
  test.each([
    [
      "a number out of its range",
      [care("availability: 9")],
      "8: household[0].care.availability is 9; it must be a number from -6 to 6 logit.",
    ],
    ["a word for a number", [care("load: high")], 'is "high"; it must be a number or a distrib'],
    ["a number that is none", [care("load: .nan")], "care.load is NaN; it must be a number"],
    ["a number without end", [care("load: .inf")], "is Infinity; it must be a number from -3 to 3"],
    [
      "a setting out of its range",
      ["settings: { everyday: { wakingHours: 30 } }"],
      "8: settings.everyday.wakingHours is 30; it must be a number from 1 to 24 h.",
    ],
    ["a spread of 0", [care("load: { normal: { mean: 0, sd: 0 } }")], "sd is 0; it must be a num"],
    [
      "two distributions",
      [care("load: { normal: { mean: 0, sd: 1 }, exponential: { mean: 1 } }")],
      "it must name one distribution: normal, lognormal, uniform, exponential, sometimes.",
    ],
    [
      "a range backwards",
      [care("load: { uniform: { from: 1, to: 0 } }")],
      'care.load.uniform is {"from":1,"to":0}; from must be less than to.',
    ],
    [
      "a share inside a share",
      [care("load: { sometimes: { share: 2, of: { exponential: { mean: 1 } } } }")],
      "care.load.sometimes.share is 2; it must be a number from 0 to 1.",
    ],
    ["a list for keys", ["outputs: []"], "8: outputs is []; it must have keys (format, tables"],
    [
      "three hours",
      ["household: [{ name: a, hours: [1, 2, 3] }]"],
      "hours[2] is 3; it must be two",
    ],
    ["a bad name", ["household: [{ name: a b }]"], '"a b"; it must be a name: a letter, then'],
    [
      "an unknown format",
      ["outputs: { format: xlsx }"],
      'is "xlsx"; it must be one of csv, parquet',
    ],
    ["a schema that is no text", ["$schema: 5"], '8: ["$schema"] is 5; it must be text'],
  ])("%s", (_what, further, ...sentences) => {
    const message = complaint(studyText({}, ...further));
    for (const sentence of sentences) expect(message).toContain(sentence);
    expect(message).toMatch(/^study\.yaml:\d+(:\d+)?: .*[.?)]/);
    expect(message).toContain("See docs/studies.md.");
  });
});
