import type { Coding, Rule, Scales } from "../procedures/index.ts";
import { fixed } from "./numbers.ts";

/**
 * The cut points of the frozen rule. A report takes no values from other layers, so they stand here
 * again; a test holds both together.
 */
export const RULE: Rule = {
  resistance: 4,
  contactForResistant: 3,
  cryingForResistant: 0.3,
  avoidance: 4,
  contactForAvoidant: 3,
  disorganisation: 5,
};

/** What 1 and the largest score mean, in one line each. */
export const SCALES: readonly { key: keyof Scales; name: string; anchors: string }[] = [
  {
    key: "proximitySeeking",
    name: "Proximity seeking",
    anchors: "1 = no bid; 7 = a bid of full strength within 15 s; weaker or later counts for less",
  },
  {
    key: "contactMaintaining",
    name: "Contact maintaining",
    anchors: "1 = no contact; 7 = two minutes or more of the first three in contact",
  },
  {
    key: "avoidance",
    name: "Avoidance",
    anchors: "1 = turns to the caregiver within 5 s; 7 = not within a minute",
  },
  {
    key: "resistance",
    name: "Resistance",
    anchors: "1 = none; 7 = in at least half of the seconds in contact",
  },
];

export const DISORGANISATION = "1 = never stands frozen; 9 = frozen for half of both reunions";

/** The rule, from scales to codes. */
export const RULE_IN_WORDS: string =
  `C if resistance is ${RULE.resistance} or more in a reunion, and contact maintaining ` +
  `${RULE.contactForResistant} or more in one or crying more than ` +
  `${RULE.cryingForResistant * 100} % of episode 8. A if mean avoidance is ${RULE.avoidance} or ` +
  `more and mean contact maintaining ${RULE.contactForAvoidant} or less. If both hold, the one ` +
  "that goes further beyond its cut point. Otherwise B. D is laid over these when the index of " +
  `disorganisation is ${RULE.disorganisation} or more.`;

/** What the rule looks at in one sheet. */
export function weighed({ reunion1, reunion2, crying }: Coding): {
  resistance: number;
  contactMost: number;
  avoidance: number;
  contactMean: number;
  resistant: boolean;
  avoidant: boolean;
} {
  const resistance = Math.max(reunion1.resistance, reunion2.resistance);
  const contactMost = Math.max(reunion1.contactMaintaining, reunion2.contactMaintaining);
  const avoidance = (reunion1.avoidance + reunion2.avoidance) / 2;
  const contactMean = (reunion1.contactMaintaining + reunion2.contactMaintaining) / 2;
  const held = contactMost >= RULE.contactForResistant || crying > RULE.cryingForResistant;
  return {
    resistance,
    contactMost,
    avoidance,
    contactMean,
    resistant: resistance >= RULE.resistance && held,
    avoidant: avoidance >= RULE.avoidance && contactMean <= RULE.contactForAvoidant,
  };
}

/** Why this sheet got its code, step by step. */
export function reasonsFor(coding: Coding): string[] {
  const { resistance, contactMost, avoidance, contactMean, resistant, avoidant } = weighed(coding);
  return [
    `For C: highest resistance ${fixed(resistance, 2)} (needs ${RULE.resistance} or more), ` +
      `highest contact maintaining ${fixed(contactMost, 2)} (needs ${RULE.contactForResistant} ` +
      `or more, or crying above ${RULE.cryingForResistant * 100} %; crying was ` +
      `${fixed(coding.crying * 100, 1)} %). ${verdict(resistant)}`,
    `For A: mean avoidance ${fixed(avoidance, 2)} (needs ${RULE.avoidance} or more), mean contact ` +
      `maintaining ${fixed(contactMean, 2)} (needs ${RULE.contactForAvoidant} or less). ` +
      verdict(avoidant),
    `${settled(resistant, avoidant)}, so the organised code is ${coding.organised}.`,
    `For D: index ${fixed(coding.disorganisation, 2)} (needs ${RULE.disorganisation} or more). ` +
      (coding.classification === "D"
        ? `D is laid over it: coded D, best-fitting organised code ${coding.organised}.`
        : `Not met: coded ${coding.classification}.`),
  ];
}

function verdict(holds: boolean): string {
  return holds ? "Met." : "Not met.";
}

function settled(resistant: boolean, avoidant: boolean): string {
  if (resistant && avoidant) return "Both are met and the one further beyond its cut point counts";
  if (resistant) return "Only C is met";
  return avoidant ? "Only A is met" : "Neither is met";
}
