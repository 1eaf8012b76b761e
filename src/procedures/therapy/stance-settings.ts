import { careDeclarations, type Declaration } from "../../model/index.ts";

/** How the therapist answers: a caregiver's care, by values of a good ordinary therapist. */
const care: Readonly<
  Record<
    | "therapistAvailability"
    | "therapistAttentiveness"
    | "therapistInconsistency"
    | "therapistLatency"
    | "therapistMisreading"
    | "therapistRepairPace"
    | "therapistRupture"
    | "pressing",
    Declaration
  >
> = {
  therapistAvailability: {
    ...careDeclarations.availability,
    start: 2.5,
    meaning: "How likely the therapist meets a signal of full distress rather than rebuffs it.",
    basis: "Somewhat above the centre of the community: it is a therapist's work.",
    works: ["bowlby1988"],
  },
  therapistAttentiveness: {
    ...careDeclarations.attentiveness,
    start: 1,
    meaning: "What is added for a quiet signal in the session.",
    basis: "Somewhat above the community: listening for what is hardly said is the work.",
    works: ["bowlby1988"],
  },
  therapistInconsistency: {
    ...careDeclarations.inconsistency,
    start: 0.3,
    meaning: "Spread of the therapist's good and bad hours.",
    basis: "Half of that of a caregiver at home: fixed hours, one client at a time.",
    works: ["bowlby1988"],
  },
  therapistLatency: {
    ...careDeclarations.latency,
    meaning: "Mean time until the therapist's answer comes.",
    basis: "As prompt as caregivers; no number is published.",
    works: ["bowlby1988"],
  },
  therapistMisreading: {
    ...careDeclarations.misreading,
    meaning: "Share of well-meant answers that miss what the client needs: empathy that fails.",
    basis: "As small as in care; no number is published.",
    works: ["bowlby1988"],
  },
  therapistRepairPace: {
    ...careDeclarations.repairPace,
    meaning:
      "Pace of mending what goes wrong in conversation, relative to how readily quiet signals are answered.",
    basis: "1: mends as readily as it answers.",
    works: ["safran2011"],
  },
  therapistRupture: {
    ...careDeclarations.rupture,
    start: 0.1,
    meaning: "Rate at which the two fall out of step in conversation.",
    basis: "A third of that of play with an infant; no number is published.",
    works: ["safran2011"],
  },
  pressing: {
    ...careDeclarations.intrusiveness,
    meaning:
      "Pressing: uninvited interpretation or urging per minute of being out of step, a rebuff.",
    basis: "None; a stance that presses is given.",
    works: ["bowlby1988"],
  },
};

/** What a therapist's stance is besides care, each for itself (docs/therapy.md). */
const stance = {
  therapistAvailabilitySpread: {
    symbol: "sd a*",
    unit: "logit",
    range: [0, 3],
    start: 0,
    meaning: "How much therapists differ in availability, as a standard deviation.",
    standing: "assumed",
    basis: "Every client has the same therapist unless a study says otherwise.",
    works: ["bowlby1988"],
  },
  therapistAttentivenessSpread: {
    symbol: "sd w*",
    unit: "logit",
    range: [0, 3],
    start: 0,
    meaning:
      "How much therapists differ in attentiveness to quiet signals, as a standard deviation.",
    standing: "assumed",
    basis: "Every client has the same therapist unless a study says otherwise.",
    works: ["bowlby1988"],
  },
  initiative: {
    symbol: "i_t",
    unit: "",
    range: [0, 1],
    start: 0.5,
    meaning: "Share of painful topics before which the therapist turns to the client and invites.",
    standing: "assumed",
    basis: "Every other time; no number is published.",
    works: ["bowlby1988"],
  },
  limits: {
    symbol: "Λ",
    unit: "",
    range: [0, 1],
    start: 1,
    meaning: "How far the frame holds: with 1 loudness earns nothing extra, with 0 all of it.",
    standing: "assumed",
    basis: "Predictable hours and answers, whatever is done to get more.",
    works: ["bowlby1988"],
  },
  extraForLoud: {
    symbol: "e_u",
    unit: "logit",
    range: [0, 6],
    start: 2,
    meaning: "What a cry earns beyond a whisper where there are no limits.",
    standing: "assumed",
    basis: "Enough to nearly make sure of an answer; no number is published.",
    works: ["bowlby1988"],
  },
  crisisReach: {
    symbol: "q_c",
    unit: "",
    range: [0, 1],
    start: 0.5,
    meaning: "Share of crises between sessions in which the therapist can be reached.",
    standing: "assumed",
    basis: "Every other one; no number is published.",
    works: ["bowlby1988"],
  },
  complementarity: {
    symbol: "c_t",
    unit: "",
    range: [0, 1],
    start: 0.1,
    meaning: "How far the answer that the client expects is drawn out of the therapist.",
    standing: "assumed",
    basis: "A little in everybody; no number is published.",
    works: ["bowlby1988"],
  },
  reflection: {
    symbol: "F_t",
    unit: "",
    range: [0, 1],
    start: 0.3,
    meaning:
      "Reflective functioning of the client in sessions, as far as it is invited, at the least.",
    standing: "assumed",
    basis: "Some; nothing is invited with 0.",
    works: ["bowlby1988"],
  },
} as const;

export const stanceDeclarations: typeof care & typeof stance = { ...care, ...stance };
