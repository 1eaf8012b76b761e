import type { FindingKey } from "../literature/index.ts";

const ADULTS = "Needs adults: grown children who answer interviews and questionnaires.";
const COUPLES = "Needs couples who live together.";
const THERAPY = "Needs therapies.";

/** Why a finding is not computed yet. */
export const notComputed: Readonly<Partial<Record<FindingKey, string>>> = {
  "adult-style-distribution": ADULTS,
  "alliance-attachment": THERAPY,
  "anxiety-conflict-avoidance-distance": COUPLES,
  "ecr-norms": ADULTS,
  "rupture-repair-outcome": THERAPY,
  "therapy-security-shift": THERAPY,
};
