import { describe, expect, test } from "vitest";
import { complaint, studyText } from "../../../tests/study-text.ts";

const care = (text: string) => `household: [{ name: mother, care: { ${text} } }]`;
const factors = (text: string) => `factors: { ${text} }`;
const upsets = "everyday.upsetsPerDay";
const two = `${upsets}: { from: 2, to: 6 }`;
const drawn = "exponential: { mean: 1 }";
const pair = care(`availability: { ${drawn} }, attentiveness: { ${drawn} }`);

describe("a wrong design is told with file and line, key, value, what is allowed and the nearest right name:", () => {
  test.each([
    ["an unknown design", ["design: gird"], 'is "gird"; it must be grid, or one of latinHypercube'],
    ["no design", ["design: {}"], "design is {}; it must name one design."],
    [
      "two",
      ["design: { sobol: { points: 4 }, latinHypercube: { points: 4 } }"],
      "must name one de",
    ],
    [
      "a design of nothing",
      ["design: { sobol: { points: 4 } }"],
      "is sobol, which needs a factor wi",
    ],
    ["a grid without steps", [factors(two)], "has from and to; in a grid it must also have steps."],
    [
      "a grid of ages without steps",
      [factors("strange_situation.ageDays: { from: 1, to: 3 }")],
      "has from and to; in a grid it must also have steps.",
    ],
    [
      "points that are no power of two",
      [factors(two), "design: { sobolIndices: { points: 12 } }"],
      "9: design.sobolIndices.points is 12; it must be a power of two, such as 8 or 16.",
    ],
    [
      "an odd number of levels",
      [factors(two), "design: { morris: { trajectories: 3, levels: 5 } }"],
      "9: design.morris.levels is 5; it must be even.",
    ],
    [
      "values in a screening",
      [
        factors(`${two}, learner: { values: [q-learning] }`),
        "design: { morris: { trajectories: 3 } }",
      ],
      "8: factors.learner has values; morris needs from and to, fixed or drawn.",
    ],
  ])("%s", (_what, further, ...sentences) => {
    const message = complaint(studyText({}, ...further));
    for (const sentence of sentences) expect(message).toContain(sentence);
    expect(message).toMatch(/^study\.yaml:\d+(:\d+)?: .*[.?)]/);
    expect(message).toContain("See docs/studies.md.");
  });

  test("too many factors for the table of a Sobol sequence", () => {
    const names = [..."abcdefg"];
    const careOf = ["availability", "attentiveness", "inconsistency", "frightening", "misreading"];
    const more = ["load", "anticipation", "repairPace", "rupture", "stimulation"];
    const ranges = names.flatMap((name) =>
      [...careOf, ...more].map((quantity) => `  ${name}.${quantity}: { from: 0, to: 1 }`),
    );
    const text = (design: string) =>
      studyText(
        {},
        `household: [${names.map((name) => `{ name: ${name} }`).join(", ")}]`,
        "factors:",
        ...ranges,
        `design: { ${design}: { points: 2 } }`,
      );
    expect(complaint(text("sobolIndices"))).toContain(
      "factors are 70; sobolIndices can have at most 64.",
    );
    expect(complaint(text("sobol"))).toBe("nothing");
  });
});

describe("a wrong correlation is told with file and line, key, value, what is allowed and the nearest right name:", () => {
  test.each([
    [
      "a correlation of a number",
      [care("load: 1"), "correlations: [{ between: [mother.load, mother.load], r: 0.5 }]"],
      '9: correlations[0].between[0] is "mother.load", which is not given as a distribution',
    ],
    [
      "a correlation of nothing",
      [pair, "correlations: [{ between: [mother.availability, mother.lod], r: 0.5 }]"],
      'between[1] is "mother.lod", no quantity of this study. Did you mean mother.load',
    ],
    [
      "a correlation with itself",
      [pair, "correlations: [{ between: [mother.availability, mother.availability], r: 0.5 }]"],
      'between is "mother.availability" twice; it must be two quantities.',
    ],
    [
      "a pair twice",
      [
        pair,
        "correlations:",
        "  - { between: [mother.availability, mother.attentiveness], r: 0.5 }",
        "  - { between: [mother.attentiveness, mother.availability], r: 0.1 }",
      ],
      "11: correlations[1].between is mother.attentiveness and mother.availability, which stands",
    ],
    [
      "correlations that no quantities have",
      [
        care(`availability: { ${drawn} }, attentiveness: { ${drawn} }, load: { ${drawn} }`),
        "correlations:",
        "  - { between: [mother.availability, mother.attentiveness], r: 0.9 }",
        "  - { between: [mother.attentiveness, mother.load], r: 0.9 }",
        "  - { between: [mother.availability, mother.load], r: -0.9 }",
      ],
      "9: correlations cannot all hold together",
      "not positive definite",
    ],
  ])("%s", (_what, further, ...sentences) => {
    const message = complaint(studyText({}, ...further));
    for (const sentence of sentences) expect(message).toContain(sentence);
    expect(message).toMatch(/^study\.yaml:\d+(:\d+)?: .*[.?)]/);
    expect(message).toContain("See docs/studies.md.");
  });
});

describe("a wrong home or cell is told with file and line, key, value, what is allowed and the nearest right name:", () => {
  test.each([
    [
      "a name twice",
      ["household: [{ name: a }, { name: A }]"],
      'household[1].name is named "A", wh',
    ],
    ["a name of a table", ["household: [{ name: system }]"], 'is named "system", which something'],
    ["the stranger's name", ["household: [{ name: stranger }]"], 'is named "stranger", which some'],
    [
      "too many nights",
      ["household: [{ name: a, nights: 0.7 }, { name: b, nights: 0.7 }]"],
      "8: household cannot be lived in: Shares of nights add up to 1.4; they must not exceed 1.",
    ],
    [
      "hours backwards",
      ["household: [{ name: a, hours: [9, 3] }]"],
      "8: household cannot be lived in: a is there from hour 9 to 3 after waking; it must be",
    ],
    [
      "more people than a child can know",
      [`household: [${[..."abcdefgh"].map((name) => `{ name: ${name} }`).join(", ")}]`],
      "it must be a list of 1 to 7.",
    ],
    [
      "a contradiction in one cell",
      [
        factors(
          "everyday.mildestUpset: { values: [0.1, 0.9] }, everyday.worstUpset: { fixed: 0.5 }",
        ),
      ],
      "8: factors cannot be: mildestUpset is 0.9; it must not exceed worstUpset, 0.5. This is the cell everyday.mildestUpset = 0.9.",
    ],
    [
      "nights of one cell",
      [
        "household: [{ name: a }, { name: b, nights: 0.5 }]",
        factors("a.nights: { values: [0.5, 0.6] }"),
      ],
      "8: household cannot be lived in: Shares of nights add up to 1.1",
      "This is the cell a.nights = 0.6.",
    ],
    [
      "too many cells",
      [
        factors(
          `${upsets}: { from: 2, to: 6, steps: 1000 }, everyday.wakesAt: { from: 1, to: 2, steps: 1000 }, system.novelty: { values: [0, 1] }`,
        ),
      ],
      "8: factors makes 2000000 cells; at most 1000000 are allowed.",
    ],
  ])("%s", (_what, further, ...sentences) => {
    const message = complaint(studyText({}, ...further));
    for (const sentence of sentences) expect(message).toContain(sentence);
    expect(message).toMatch(/^study\.yaml:\d+(:\d+)?: .*[.?)]/);
    expect(message).toContain("See docs/studies.md.");
  });
});

describe("a wrong figure is told with file and line, key, value, what is allowed and the nearest right name:", () => {
  test.each([
    [
      "a figure of nothing",
      ["outputs: { figures: [{ x: a, y: b }] }"],
      '8: outputs.figures[0].x is "a", but there is no factor that could be drawn there.',
    ],
    [
      "an unknown axis",
      [
        factors(`${upsets}: { values: [1, 2] }`),
        "outputs: { figures: [{ x: everyday.upset, y: b }] }",
      ],
      '9: outputs.figures[0].x is "everyday.upset"; it must be a factor that varies: everyday.upsetsPerDay. Did you mean',
    ],
    [
      "an unknown output",
      [
        factors(`${upsets}: { values: [1, 2] }`),
        `outputs: { figures: [{ x: ${upsets}, y: caregiver_fellt }] }`,
      ],
      '9: outputs.figures[0].y is "caregiver_fellt"; it must be a column of the table of lives',
      "Did you mean caregiver_felt",
    ],
    [
      "an unknown category",
      [
        factors(`${upsets}: { values: [1, 2] }`),
        `outputs: { figures: [{ x: ${upsets}, y: strange_situation_classification=E }] }`,
      ],
      "strange_situation_classification has the categories A, B, C, D.",
    ],
  ])("%s", (_what, further, ...sentences) => {
    const message = complaint(studyText({}, ...further));
    for (const sentence of sentences) expect(message).toContain(sentence);
    expect(message).toMatch(/^study\.yaml:\d+(:\d+)?: .*[.?)]/);
    expect(message).toContain("See docs/studies.md.");
  });
});
