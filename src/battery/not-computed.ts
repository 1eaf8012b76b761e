import type { FindingKey } from "../literature/index.ts";

const ADULTS = "Needs adults: grown children who answer interviews and questionnaires.";
const COUPLES = "Needs couples who live together.";
const THERAPY = "Needs therapies.";
const GENERATIONS = "Needs grown children who raise children of their own.";
const SETTINGS = "Needs other settings than a family: changes of home, staff in shifts.";
const INTERVENTIONS = "Needs care that is changed in the middle of a childhood.";

/** Why a finding is not computed yet. */
export const notComputed: Readonly<Partial<Record<FindingKey, string>>> = {
  "adult-events-mostly-revert": ADULTS,
  "adult-prototype-stability": ADULTS,
  "adult-style-distribution": ADULTS,
  "alliance-attachment": THERAPY,
  "anxiety-conflict-avoidance-distance": COUPLES,
  "attachment-onset":
    "Needs departures from several people, month by month, for the same children.",
  "beip-foster-rct": SETTINGS,
  "caregiver-provider-security": SETTINGS,
  "d-prevention": INTERVENTIONS,
  "ecr-norms": ADULTS,
  "institution-distribution": SETTINGS,
  "maltreatment-security-d": "Needs homes that maltreat, described from sources of their own.",
  "multiple-attachment-cascade":
    "Needs departures from several people, month by month, for the same children.",
  "protest-despair-detachment": "Needs separations of days and weeks.",
  "rupture-repair-outcome": THERAPY,
  "sensitivity-intervention-causal": INTERVENTIONS,
  "therapy-security-shift": THERAPY,
  "transmission-aai-ssp": GENERATIONS,
  "transmission-gap-share": GENERATIONS,
  "unresolved-to-disorganized": GENERATIONS,
};
