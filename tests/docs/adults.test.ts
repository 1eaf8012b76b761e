import { expect, test } from "vitest";
import { grownDeclarations } from "../../src/model/index.ts";
import { adultAttachmentDeclarations, interviewDeclarations } from "../../src/procedures/index.ts";
import { columnsOf, liveChunk, readStudy } from "../../src/study/index.ts";
import { read } from "../architecture/repository.ts";
import { meanOf } from "../phenomena/cohorts.ts";

const text = read("docs/adults.md");
const page = text.replaceAll(/\s+/g, " ");
const signed = (value: number, digits?: number) =>
  (digits === undefined ? `${value}` : value.toFixed(digits)).replace("-", "−");

const { anxietyBorder, avoidanceBorder } = grownDeclarations;
const { autonomousFrom, dismissingFrom, unresolvedFrom } = interviewDeclarations;
const { selfReportError } = adultAttachmentDeclarations;

test.each([
  `anxiety ${signed(anxietyBorder.start)} and avoidance ${signed(avoidanceBorder.start)}`,
  `with an error of ${selfReportError.start} logits on each`,
  `Autonomous from x = ${autonomousFrom.start} on; else dismissing from y = ${signed(dismissingFrom.start)} on`,
  `from w = ${unresolvedFrom.start} on`,
])("docs/adults.md says what the declarations say: %s", (sentence) => {
  expect(page).toContain(sentence);
});

const { plan } = readStudy(read("examples/studies/adults.yaml"), "adults.yaml");
const lives = columnsOf(plan, liveChunk(plan, "run", 0, plan.lives).tables.lives ?? "");
const childhoods = lives.words.childhood ?? [];

/** What is said most often. */
function mostOf(words: readonly string[]): string {
  const count = (word: string) => words.filter((one) => one === word).length;
  return words.reduce((best, word) => (count(word) > count(best) ? word : best));
}

test.each(Object.keys(plan.document.factors?.childhood?.levels ?? {}))(
  "S26 docs/adults.md has the row of the childhood %s",
  (childhood) => {
    const at = childhoods.flatMap((one, i) => (one === childhood ? [i] : []));
    const mean = (column: string) => meanOf(at.map((i) => lives.numbers[column]?.[i] as number));
    const most = (column: string) => mostOf(at.map((i) => lives.words[column]?.[i] as string));
    const cells = [
      childhood,
      signed(mean("adult_anxiety_logit"), 1),
      signed(mean("adult_avoidance_logit"), 1),
      mean("adult_secure_probability").toFixed(2),
      most("adult_label"),
      most("adult_state_of_mind"),
    ];
    expect(text).toContain(`| ${cells.join(" | ")} |`);
  },
);
