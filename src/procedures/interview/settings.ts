import type { Values } from "../../model/index.ts";

/** How an interview is read, as far as a number decides it (docs/adults.md). */
export const interviewDeclarations = {
  interviewError: {
    symbol: "sd_i",
    unit: "logit",
    range: [0, 10],
    start: 0.45,
    meaning: "Spread of what an interview adds to what somebody expects: memory, mood, coder.",
    standing: "assumed",
    basis: "Two interviews then agree on autonomous or not in about four of five cases.",
    works: ["bakermansKranenburgVanIJzendoorn1993"],
  },
  autonomousFrom: {
    symbol: "i_B",
    unit: "logit",
    range: [-10, 10],
    start: 0.85,
    meaning: "An expectation as read from which a state of mind is autonomous.",
    standing: "fitted",
    basis:
      "Fitted (docs/adults.md): 58 of 100 adults of the community are autonomous then, as mothers without a diagnosis.",
    works: ["bakermansKranenburgVanIJzendoorn2009"],
  },
  strategyError: {
    symbol: "sd_y",
    unit: "logit",
    range: [0, 10],
    start: 0.5,
    meaning: "Spread of what an interview adds to avoidance less anxiety.",
    standing: "assumed",
    basis: "About as wrong as about what is expected; no number is published.",
    works: ["bakermansKranenburgVanIJzendoorn1993"],
  },
  dismissingFrom: {
    symbol: "i_D",
    unit: "logit",
    range: [-10, 10],
    start: -1.25,
    meaning:
      "Avoidance less anxiety as read from which a state of mind that is not autonomous is dismissing.",
    standing: "fitted",
    basis:
      "Fitted (docs/adults.md): 23 of 100 adults of the community are dismissing then, 19 preoccupied.",
    works: ["bakermansKranenburgVanIJzendoorn2009"],
  },
  unresolvedError: {
    symbol: "sd_w",
    unit: "",
    range: [0, 2],
    start: 0.1,
    meaning: "Error of the interview about unresolved fear.",
    standing: "assumed",
    basis: "No number is published.",
    works: ["bakermansKranenburgVanIJzendoorn2009"],
  },
  unresolvedFrom: {
    symbol: "i_U",
    unit: "",
    range: [0, 2],
    start: 0.42,
    meaning: "Unresolved fear as read from which somebody is called unresolved.",
    standing: "fitted",
    basis:
      "Fitted (docs/adults.md): 18 of 100 adults of the community are unresolved then, whatever they are besides.",
    works: ["bakermansKranenburgVanIJzendoorn2009"],
  },
} as const;

export type InterviewSettings = Values<typeof interviewDeclarations>;
