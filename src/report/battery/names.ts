import type { Domain, FindingKey } from "../../literature/index.ts";

/** Domains in the order in which they are shown: from the room outwards, from infancy upwards. */
const DOMAINS: Readonly<Record<Domain, string>> = {
  "infancy/SSP": "The Strange Situation",
  "infancy/caregiving": "Care and security",
  disorganization: "Disorganisation",
  "infancy/temperament": "Temperament",
  "infancy/physiology": "Physiology",
  measurement: "Home and laboratory",
  "micro-interaction": "Face to face",
  milestones: "Milestones",
  separation: "Long separations",
  "multiple caregivers": "Several caregivers",
  stability: "Stability and change",
  intergenerational: "From parent to child",
  risk: "Risk and support",
  deprivation: "Deprivation",
  recovery: "Recovery",
  intervention: "Intervention",
  adult: "Adults",
  therapy: "Psychotherapy",
};

export const DOMAIN_ORDER: readonly Domain[] = Object.keys(DOMAINS) as Domain[];

/** A domain as a heading. */
export function domainTitle(domain: Domain): string {
  return DOMAINS[domain];
}

const TITLES: Readonly<Record<FindingKey, string>> = {
  "ssp-abcd-distribution": "Shares of A, B, C and D",
  "mother-father-sex-null": "No difference by parent, sex, age",
  "ssp-episode-profile": "Course of the eight episodes",
  "temperament-resistance-not-avoidance": "Reactivity and insecurity",
  "avoidant-quiet-but-aroused": "Avoidant: quiet but aroused",
  "sensitivity-security-r": "Sensitivity and security",
  "sensitivity-insecure-ordering": "Sensitivity and each insecure code",
  "frightening-to-d": "Frightening care and D",
  "home-vs-lab-measures": "Home sort and laboratory",
  "still-face-effect": "Still face",
  "repair-rate": "Repair of mismatches",
  "matched-state-share": "Share of matched states",
  "attachment-onset": "Onset of attachment",
  "multiple-attachment-cascade": "Several attachments",
  "separation-protest-curve": "Separation protest by age",
  "stranger-wariness-onset": "Wariness of strangers",
  "protest-despair-detachment": "Protest, despair, detachment",
  "institution-distribution": "Codes in institutions",
  "maltreatment-security-d": "Maltreatment and high risk",
  "sensitivity-intervention-causal": "Interventions on sensitivity",
  "beip-foster-rct": "Foster care after institutions",
  "d-prevention": "Prevention of D",
  "support-buffers-irritable": "Support and irritable infants",
  "early-stability": "Early stability of codes",
  "life-events-lawful-change": "Events and change over 20 years",
  "long-run-asymptote": "Stability in the long run",
  "transmission-aai-ssp": "Parent’s state of mind and security",
  "transmission-gap-share": "Share mediated by sensitivity",
  "unresolved-to-disorganized": "Parent’s unresolved loss and D",
  "two-parent-concordance": "Mother and father compared",
  "caregiver-provider-security": "Security with a day-care provider",
  "adult-events-mostly-revert": "Life events in adults",
  "adult-prototype-stability": "Adults wander round a level",
  "adult-style-distribution": "Shares of adult patterns",
  "anxiety-conflict-avoidance-distance": "Anxiety, avoidance and couples",
  "ecr-norms": "Norms of adult questionnaires",
  "alliance-attachment": "Attachment and alliance",
  "rupture-repair-outcome": "Ruptures that are repaired",
  "therapy-security-shift": "Therapy and security",
};

/** A finding as a heading. */
export function findingTitle(key: FindingKey): string {
  return TITLES[key];
}

/** Where a finding stands in the page. */
export function anchorOf(key: FindingKey): string {
  return `finding-${key}`;
}
