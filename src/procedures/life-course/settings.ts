import type { Values } from "../../model/index.ts";

/** How an interview is read, as far as a number decides it (docs/life-course.md). */
export const interviewDeclarations = {
  interviewError: {
    symbol: "sd_i",
    unit: "logit",
    range: [0, 10],
    start: 0.45,
    meaning: "Spread of what an interview adds to what somebody expects: memory, mood, coder.",
    standing: "assumed",
    basis: "Two interviews of one person then agree on secure or not in about four of five cases.",
    works: ["bakermansKranenburgVanIJzendoorn1993"],
  },
  secureFrom: {
    symbol: "i_B",
    unit: "logit",
    range: [-10, 10],
    start: 1.5,
    meaning: "An interview above this is that of a secure person.",
    standing: "assumed",
    basis:
      "A little more than half of a community are secure then, as are mothers without a diagnosis.",
    works: ["bakermansKranenburgVanIJzendoorn2009"],
  },
} as const;

export type InterviewSettings = Values<typeof interviewDeclarations>;
