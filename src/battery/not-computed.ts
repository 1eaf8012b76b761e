import type { FindingKey } from "../literature/index.ts";

const ADULTS = "Needs adults: grown children who answer interviews and questionnaires.";

/** Why a finding is not computed yet. */
export const notComputed: Readonly<Partial<Record<FindingKey, string>>> = {
  "adult-events-mostly-revert": ADULTS,
  "adult-prototype-stability": ADULTS,
};
