import { readStudy, StudyError, type StudyPlan } from "../src/study/index.ts";

/** The parts that every study has, each on lines of its own. */
const PARTS = {
  bowlby: "bowlby: 1",
  title: "title: A study",
  seeds: "seeds: [1]",
  people: "people:\n  children: 2",
  procedures: "procedures:\n  - { hold: strange-situation, ageDays: 10 }",
};

/** A small study as YAML, with some parts written otherwise, or further ones after them. */
export function studyText(
  parts: Readonly<Record<string, string>> = {},
  ...further: string[]
): string {
  return [...Object.values({ ...PARTS, ...parts }), ...further].join("\n");
}

export function studyPlan(
  parts: Readonly<Record<string, string>> = {},
  ...further: string[]
): StudyPlan {
  return readStudy(studyText(parts, ...further), "study.yaml").plan;
}

/** What is said about a text that cannot be read: the message of its StudyError. */
export function complaint(text: string): string {
  try {
    readStudy(text, "study.yaml");
  } catch (error) {
    if (error instanceof StudyError) return error.message;
    throw error;
  }
  return "nothing";
}
