import type { Assessment, Output } from "../assessment.ts";
import { outcomeDeclarations } from "./outcome-links.ts";
import { type LaterLife, lookAtLaterLife, OUTCOMES, type OutcomeName } from "./outcomes.ts";

const WORDS: Readonly<Record<OutcomeName, readonly [string, string, string]>> = {
  independence: ["Independence", "logit", "felt availability of the surest figure"],
  regulation: ["Regulation of one's own arousal", "1/1000 s", "autoregulation"],
  peers: ["Competence with peers", "logit", "what is expected of anybody new"],
  trust: ["Trust in people", "logit", "expectation of others"],
  sensitivity: ["Sensitivity to others' signals", "logit", "what is expected of anybody new"],
};

const scores: Output<LaterLife>[] = OUTCOMES.map((name) => ({
  name,
  unit: "",
  main: true,
  meaning: `${WORDS[name][0]}: a declared link to ${WORDS[name][2]}, and a residual.`,
  of: (record) => record[name].score,
}));

const quantities: Output<LaterLife>[] = OUTCOMES.map((name) => ({
  name: `${name}_from`,
  unit: WORDS[name][1],
  meaning: `What the model has for it: ${WORDS[name][2]}; empty for some rival learners.`,
  of: (record) => record[name].quantity,
}));

export const outcomesAssessment: Assessment<LaterLife, typeof outcomeDeclarations> = {
  title: "Outcomes in later life",
  settings: "outcomes",
  declarations: outcomeDeclarations,
  outputs: [...scores, ...quantities],
  alone: true,
  hold: ({ childhood, number }, settings) => lookAtLaterLife(childhood, number, settings),
  events: () => [],
};
