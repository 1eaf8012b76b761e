import type { FindingTest, Samples } from "../finding-test.ts";
import { shareOf } from "./measures.ts";

const share =
  (column: string, word: string) =>
  ({ adults }: Samples): number =>
    shareOf(adults.words(`adult_${column}`), word);

/** Adults behind the shares of interviews. */
const INTERVIEWED = { adults: 748 } as const;

export const adultStyleDistribution: FindingTest = {
  finding: "adult-style-distribution",
  sentence:
    "Shares of grown people of the community who say that the secure, the avoidant or the anxious of three paragraphs is most like them, and of states of mind in an interview; unresolved besides any.",
  people: { adults: 8080 },
  targets: {
    "self-report secure (US national)": { number: share("reported_style", "secure") },
    avoidant: { number: share("reported_style", "avoidant") },
    anxious: { number: share("reported_style", "anxious") },
    "AAI autonomous": { number: share("state_of_mind", "autonomous"), people: INTERVIEWED },
    "AAI dismissing": { number: share("state_of_mind", "dismissing"), people: INTERVIEWED },
    "AAI preoccupied": { number: share("state_of_mind", "preoccupied"), people: INTERVIEWED },
    "AAI unresolved (additional)": { number: share("unresolved", "yes"), people: INTERVIEWED },
  },
  missing: "The newspaper sample is another one, whose shares were not checked.",
};
