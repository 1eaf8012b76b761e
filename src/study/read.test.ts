import { describe, expect, test } from "vitest";
import { complaint, studyText } from "../../tests/study-text.ts";
import { readStudy, type StudyError } from "./index.ts";

const care = (text: string) => `household: [{ name: mother, care: { ${text} } }]`;
const bomb = ["a: &a [x, x]", ..."bcdefghi"].map((name, i, all) =>
  i === 0
    ? name
    : `${name}: &${name} [${Array(9)
        .fill(`*${(all[i - 1] as string)[0]}`)
        .join(", ")}]`,
);

describe("a mistake in a study is told with file and line, key, value, what is allowed and the nearest right name:", () => {
  test.each([
    ["a missing key", { title: "" }, "study.yaml:1: title is missing."],
    [
      "a missing key inside",
      { people: "people:\n  twins: true" },
      "5: people.children is missing.",
    ],
    [
      "no children",
      { people: "people: { children: 0 }" },
      "is 0; it must be a whole number from 1",
    ],
    [
      "parts of children",
      { people: "people: { children: 1.5 }" },
      "people.children is 1.5; it must",
    ],
    [
      "a wrong type",
      { people: "people: { children: 2, twins: yes }" },
      '"yes"; it must be true or f',
    ],
    ["another version", { bowlby: "bowlby: 2" }, "1: bowlby is 2; it must be 1, the version"],
    ["no seed", { seeds: "seeds: []" }, "3: seeds is []; it must be a list of 1 to 100000."],
    ["a seed below 0", { seeds: "seeds: [-1]" }, "3: seeds[0] is -1; it must be a whole number fr"],
    [
      "a seed twice",
      { seeds: "seeds: [1, 2, 1]" },
      "3: seeds[2] is 1, which stands there already.",
    ],
    [
      "a seed of another kind",
      { seeds: "seeds: 5" },
      "seeds is 5; it must be a list of seeds, or b",
    ],
    ["no count", { seeds: "seeds: { base: 1 }" }, "3: seeds.count is missing."],
    [
      "seeds too large",
      { seeds: "seeds: { base: 9007199254740991, count: 2 }" },
      "3: seeds.base is 9007199254740991; seeds must stay below 2^53.",
    ],
    [
      "an unknown learner",
      { people: "people: { children: 1, learner: bid-respons }" },
      'learner is "bid-respons"; it must be one of bid-response, beta-counts, availability-pull, q-learning. Did you mean bid-response?',
    ],
    [
      "a learner that cannot be said",
      { people: "people: { children: 1, learner: { toString: 1 } }" },
      'people.learner is {"toString":1}; it must be one of bid-response',
    ],
    [
      "an unknown temperament",
      { people: "people: { children: 1, temperament: { reactiviti: 1 } }" },
      "people.temperament.reactiviti is not known here",
    ],
    [
      "an unknown procedure",
      { procedures: "procedures: [{ hold: strange-situatio, ageDays: 1 }]" },
      'procedures[0].hold is "strange-situatio"; it must be one of strange-situation, home-observation, still-face, everyday-departures, separation, out-of-doors, change-of-care, interview, outcomes, couple, apart, adult-life. Did you mean strange-situation?',
    ],
    [
      "an unknown companion",
      { procedures: "procedures: [{ hold: still-face, ageDays: 1, with: caregivr }]" },
      'procedures[0].with is "caregivr"; it must be one of the household: caregiver. Did you mean',
    ],
    [
      "a procedure twice",
      {
        procedures:
          "procedures:\n  - { hold: still-face, ageDays: 1 }\n  - { hold: still-face, ageDays: 2 }",
      },
      '8: procedures[1] is named "still_face", which something else is named already; give it a n',
    ],
    [
      "an age after the days",
      { people: "people:\n  children: 1\n  days: 9" },
      "8: procedures[0].ageDays is 10; it must not exceed people.days, 9.",
    ],
    [
      "no days at all",
      { procedures: "procedures: []" },
      "people.days is missing; without procedures it must be given.",
    ],
    [
      "too many lives",
      { seeds: "seeds: { base: 0, count: 10000 }", people: "people: { children: 1000000 }" },
      "people.children is 1000000, which with 1 cells and 10000 seeds makes 10000000000 lives; at",
    ],
    ["text too long", { title: `title: ${"a".repeat(201)}` }, "it must be text of 1 to 200 charac"],
  ])("%s", (_what, parts, sentence) => {
    expect(complaint(studyText(parts))).toContain(sentence);
  });

  test.each([
    ["nothing", "", "study.yaml:1: the document is null; it must have keys ($schema, bowlby"],
    ["a word", "bowlby", 'study.yaml:1: the document is "bowlby"; it must have keys'],
    ["a list", "[]", "study.yaml:1: the document is []; it must have keys"],
    ["what is no YAML", "a: b: c", "study.yaml:1:4: this is not YAML: Nested mappings are not"],
    ["an open bracket", "a: 1\nb: [1, 2", "study.yaml:2:9: this is not YAML: Flow sequence"],
    ["two documents", `${studyText()}\n---\nb: 1`, "study.yaml:8:1: a second document begins here"],
    ["aliases that explode", bomb.join("\n"), "study.yaml:2:8: aliases (*name) repeat too much"],
    [
      "an alias of itself",
      studyText({ title: "title: &a [*a]" }),
      "study.yaml:2: title[0][0] is n",
    ],
    [
      "a distribution of itself",
      studyText({}, care("load: &a { sometimes: { share: 1, of: *a } }")),
      "study.yaml:8: household[0].care is nested too deeply; at most 40 levels are allowed.",
    ],
    ["brackets without end", "[".repeat(20_000), "this is nested too deeply; at most 40 levels"],
    [
      "an alias of nothing",
      "title: *nobody",
      "study.yaml:1:8: *nobody stands for nothing before it.",
    ],
    [
      "a text that is too long",
      "a".repeat(1_000_001),
      "study.yaml:1: the text has 1000001 characters; a study has at most 1000000.",
    ],
  ])("%s", (_what, text, sentence) => {
    expect(complaint(text)).toContain(sentence);
    expect(complaint(text)).toContain("See docs/studies.md.");
  });

  test("several mistakes, each on its own line, but no more than ten", () => {
    const text = studyText({ title: "title: 5" }, "design: gird", care("load: 9"));
    expect(complaint(text).split("\n")).toEqual([
      "study.yaml:2: title is 5; it must be text of 1 to 200 characters.",
      expect.stringContaining('study.yaml:8: design is "gird"; it must be grid'),
      expect.stringContaining("study.yaml:9: household[0].care.load is 9; it must be"),
      "See docs/studies.md.",
    ]);
    const seeds = `seeds: [${Array(12).fill(-1).join(", ")}]`;
    expect(complaint(studyText({ seeds })).split("\n").slice(-2)).toEqual([
      "... and 2 more.",
      "See docs/studies.md.",
    ]);
  });

  test("with what is wrong as data, too", () => {
    try {
      readStudy(studyText({}, care("load: 9")), "study.yaml");
    } catch (error) {
      const { problems } = error as StudyError;
      expect(problems.map(({ path }) => path)).toEqual([["household", 0, "care", "load"]]);
    }
    expect.assertions(1);
  });
});

describe("a study can be written", () => {
  const json = JSON.stringify(
    {
      bowlby: 1,
      title: "A study",
      seeds: [1],
      people: { children: 2 },
      procedures: [{ hold: "strange-situation", ageDays: 10 }],
    },
    undefined,
    "\t",
  );

  test.each([
    ["as JSON, with tabs", json],
    ["with the line ends of another system", studyText().replaceAll("\n", "\r\n")],
    ["with a mark of byte order", `\ufeff${studyText()}`],
    ["with aliases", studyText({ title: "title: &a A study" }, "description: *a")],
    ["with a schema for editors", `# yaml-language-server: $schema=x.json\n${studyText()}`],
  ])("%s", (_how, text) => {
    const { document, plan } = readStudy(text, "study.yaml");
    expect(document).toMatchObject({ bowlby: 1, title: "A study", seeds: [1] });
    expect(plan.lives).toBe(2);
  });
});
