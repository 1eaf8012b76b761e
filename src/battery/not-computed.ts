import type { FindingKey } from "../literature/index.ts";

const ADULTS = "Needs adults: grown children who answer interviews and questionnaires.";
const THERAPY = "Needs therapies.";

/** Why a finding is not computed yet. */
export const notComputed: Readonly<Partial<Record<FindingKey, string>>> = {
  "adult-style-distribution": ADULTS,
  "alliance-attachment": THERAPY,
  "ecr-norms": ADULTS,
  "rupture-repair-outcome": THERAPY,
  "therapy-security-shift": THERAPY,
};
