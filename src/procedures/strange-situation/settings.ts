import type { Values } from "../../model/index.ts";

/** How the Strange Situation is held, as far as a number decides it (docs/coding.md). */
export const strangeSituationDeclarations = {
  childSpeed: {
    symbol: "v",
    unit: "m/s",
    range: [0.05, 3],
    start: 0.5,
    meaning: "How fast a one-year-old gets about.",
    standing: "assumed",
    basis: "Set by hand (docs/model.md, section 4); no number is published.",
    works: ["ainsworth1978"],
  },
  adultSpeed: {
    symbol: "v_a",
    unit: "m/s",
    range: [0.1, 3],
    start: 1,
    meaning: "How fast an adult crosses the room.",
    standing: "assumed",
    basis: "A slow walk; no number is published.",
    works: ["ainsworth1978"],
  },
  contactDistance: {
    symbol: "d_c",
    unit: "m",
    range: [0.1, 2],
    start: 0.5,
    meaning: "Distance within which contact begins.",
    standing: "assumed",
    basis: "Set by hand (docs/model.md, section 4); no number is published.",
    works: ["ainsworth1978"],
  },
  doorwayPause: {
    symbol: "t_door",
    unit: "s",
    range: [0, 60],
    start: 10,
    meaning: "How long a returning caregiver waits at the door for the child to respond.",
    standing: "assumed",
    basis: "The instructions ask for a pause; its length is not given here.",
    works: ["ainsworth1978"],
  },
  strangerAvailability: {
    symbol: "a*_str",
    unit: "logit",
    range: [-6, 6],
    start: 1.2,
    meaning: "Availability of the stranger.",
    standing: "assumed",
    basis: "Set by hand (docs/coding.md); no number is published.",
    works: ["ainsworth1978"],
  },
  strangerAttentiveness: {
    symbol: "w*_str",
    unit: "logit",
    range: [-6, 6],
    start: 0,
    meaning: "Attentiveness of the stranger to quiet signals.",
    standing: "assumed",
    basis: "Set by hand (docs/coding.md); no number is published.",
    works: ["ainsworth1978"],
  },
} as const;

export type StrangeSituationSettings = Values<typeof strangeSituationDeclarations>;
