import type { Values } from "../../model/index.ts";

/**
 * How much of an outcome in later life goes with a quantity of the model, and how much does not: score
 * = b · quantity + residual (12.7). The model says how the quantity comes about; that the outcome
 * goes with it, and how closely, is assumed here and nowhere else. With b 0 an outcome is chance.
 */
export const outcomeDeclarations = {
  independenceLink: {
    symbol: "b_i",
    unit: "1/logit",
    range: [0, 10],
    start: 0.5,
    meaning: "Independence by felt availability (logit) of the surest figure.",
    standing: "assumed",
    basis: "Direction as in long studies; closeness set by hand.",
    works: ["sroufe2005"],
  },
  independenceResidual: {
    symbol: "e_i",
    unit: "",
    range: [0, 10],
    start: 1,
    meaning: "Spread of independence that goes with nothing in the model.",
    standing: "assumed",
    basis: "Unit of the scale.",
    works: ["sroufe2005"],
  },
  regulationLink: {
    symbol: "b_r",
    unit: "ks",
    range: [0, 10],
    start: 0.5,
    meaning: "Regulation by autoregulation ν, in thousandths a second.",
    standing: "assumed",
    basis: "Direction as in long studies; closeness set by hand.",
    works: ["sroufe2005"],
  },
  regulationResidual: {
    symbol: "e_r",
    unit: "",
    range: [0, 10],
    start: 1,
    meaning: "Spread of regulation that goes with nothing in the model.",
    standing: "assumed",
    basis: "Unit of the scale.",
    works: ["sroufe2005"],
  },
  peersLink: {
    symbol: "b_p",
    unit: "1/logit",
    range: [0, 10],
    start: 0.5,
    meaning: "Competence with peers by what is expected of anybody new, α + 0.8 ω.",
    standing: "assumed",
    basis: "Direction as in a meta-analysis; closeness set by hand.",
    works: ["grohPeers2014"],
  },
  peersResidual: {
    symbol: "e_p",
    unit: "",
    range: [0, 10],
    start: 1,
    meaning: "Spread of competence with peers that goes with nothing in the model.",
    standing: "assumed",
    basis: "Unit of the scale.",
    works: ["grohPeers2014"],
  },
  trustLink: {
    symbol: "b_t",
    unit: "1/logit",
    range: [0, 10],
    start: 0.5,
    meaning: "Trust in people by expectation of others α.",
    standing: "assumed",
    basis: "Direction by the meaning of α; closeness set by hand.",
    works: ["bowlby1973"],
  },
  trustResidual: {
    symbol: "e_t",
    unit: "",
    range: [0, 10],
    start: 1,
    meaning: "Spread of trust that goes with nothing in the model.",
    standing: "assumed",
    basis: "Unit of the scale.",
    works: ["bowlby1973"],
  },
  sensitivityLink: {
    symbol: "b_s",
    unit: "1/logit",
    range: [0, 10],
    start: 0.5,
    meaning:
      "Sensitivity to another by α + 0.8 ω, as (7.6) makes readiness for quiet signals of beliefs.",
    standing: "assumed",
    basis: "Direction as from parents' state of mind to their care; closeness set by hand.",
    works: ["vanIJzendoorn1995"],
  },
  sensitivityResidual: {
    symbol: "e_s",
    unit: "",
    range: [0, 10],
    start: 1,
    meaning: "Spread of sensitivity that goes with nothing in the model.",
    standing: "assumed",
    basis: "Unit of the scale.",
    works: ["vanIJzendoorn1995"],
  },
} as const;

export type OutcomeSettings = Values<typeof outcomeDeclarations>;
