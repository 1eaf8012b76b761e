import fc from "fast-check";

/** A study in which nearly everything occurs that a study can say. */
export const RICH_STUDY = `bowlby: 1
title: Availability and attentiveness
description: Everything at once
seeds: { base: 1, count: 2 }
people:
  children: 10
  twins: true
  learner: bid-response
  temperament:
    reactivity: { lognormal: { median: 0.02, spread: 0.2 } }
household:
  - name: mother
    care:
      availability: { normal: { mean: 1, sd: 1 } }
      frightening:
        sometimes:
          share: 0.2
          of: { exponential: { mean: 0.3 } }
  - name: father
    hours: [9, 12]
    nights: 0.25
    otherwise: centre
correlations:
  - between: [mother.availability, temperament.reactivity]
    r: 0.5
settings:
  everyday: { wakingHours: 11 }
procedures:
  - { hold: still-face, ageDays: 30 }
  - hold: strange-situation
    ageDays: 60
    with: father
    name: ss_father
factors:
  mother.attentiveness: { values: [-1, 1] }
  everyday.upsetsPerDay: { from: 2, to: 6, steps: 2 }
  temperament.autoregulation: { drawn: { uniform: { from: 0.002, to: 0.008 } } }
  home:
    levels:
      calm: { father.load: 0, everyday.worstUpset: 0.9 }
      hard: { father.load: 2, learner: q-learning }
design: grid
outputs:
  format: csv
  tables: [lives, growth]
  figures:
    - { x: mother.attentiveness, y: mother_felt, by: home }
`;

const lines = RICH_STUDY.split("\n");
/** Keys and values of the study, and what makes trouble elsewhere. */
export const WORDS = [
  ...new Set(RICH_STUDY.split(/[^\w.-]+/).filter((word) => word !== "")),
  ...["null", "~", "true", "-1", "0", "0.5", "1e308", "-0", ".inf", ".nan", "[]", "{}", '""', "''"],
  ...["*a", "&a x", "!!set", "!x", "<<", "__proto__", "constructor", "toString", "hasOwnProperty"],
  ...[
    "|",
    ">",
    "#",
    "- ",
    "? ",
    ": ",
    ",",
    "[",
    "{",
    "}",
    "]",
    "%",
    "@",
    "`",
    "\t",
    "---",
    "9".repeat(40),
  ],
];

const word = fc.constantFrom(...WORDS);
const line = fc.nat(lines.length - 1);

/** A change of the lines, as a slip of the finger or a program may make it. */
const change: fc.Arbitrary<(text: string[]) => string[]> = fc.oneof(
  line.map((at) => (text: string[]) => text.toSpliced(at, 1)),
  line.map((at) => (text: string[]) => text.toSpliced(at, 0, text[at] ?? "")),
  fc.tuple(line, line).map(
    ([at, from]) =>
      (text: string[]) =>
        text.with(at % text.length, text[from] ?? ""),
  ),
  fc.tuple(line, word).map(
    ([at, new_]) =>
      (text: string[]) =>
        text.with(
          at % text.length,
          (text[at % text.length] ?? "").replace(/[\w.-]+(?=[^\w.-]*$)/, () => new_),
        ),
  ),
  fc.tuple(line, word, fc.nat(5)).map(([at, new_, place]) => (text: string[]) => {
    let count = 0;
    const old = text[at % text.length] ?? "";
    return text.with(
      at % text.length,
      old.replace(/[\w.-]+/g, (one) => (count++ === place ? new_ : one)),
    );
  }),
  fc.tuple(line, fc.nat(4)).map(
    ([at, spaces]) =>
      (text: string[]) =>
        text.with(
          at % text.length,
          " ".repeat(spaces) + (text[at % text.length] ?? "").trimStart(),
        ),
  ),
);

/** The study with a few changes. */
export const changedStudy: fc.Arbitrary<string> = fc
  .array(change, { minLength: 1, maxLength: 3 })
  .map((changes) => changes.reduce((text, one) => one(text), lines).join("\n"));
