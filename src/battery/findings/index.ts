import { allianceAttachment } from "./alliance-attachment.ts";
import { ruptureRepairOutcome } from "./rupture-repair-outcome.ts";
/** What is looked for: one file a finding. */

import type { FindingTest } from "../finding-test.ts";
import { adultEventsMostlyRevert } from "./adult-events-mostly-revert.ts";
import { adultPrototypeStability } from "./adult-prototype-stability.ts";
import { adultStyleDistribution } from "./adult-style-distribution.ts";
import { anxietyConflictAvoidanceDistance } from "./anxiety-conflict-avoidance-distance.ts";
import { attachmentOnset } from "./attachment-onset.ts";
import { avoidantQuietButAroused } from "./avoidant-quiet-but-aroused.ts";
import { beipFosterRct } from "./beip-foster-rct.ts";
import { caregiverProviderSecurity } from "./caregiver-provider-security.ts";
import { dPreventionTest } from "./d-prevention.ts";
import { earlyStability } from "./early-stability.ts";
import { ecrNorms } from "./ecr-norms.ts";
import { frighteningToD } from "./frightening-to-d.ts";
import { homeVsLabMeasures } from "./home-vs-lab-measures.ts";
import { institutionDistribution } from "./institution-distribution.ts";
import { lifeEventsLawfulChange } from "./life-events-lawful-change.ts";
import { longRunAsymptote } from "./long-run-asymptote.ts";
import { maltreatmentSecurityD } from "./maltreatment-security-d.ts";
import { matchedStateShare } from "./matched-state-share.ts";
import { motherFatherSexNull } from "./mother-father-sex-null.ts";
import { multipleAttachmentCascade } from "./multiple-attachment-cascade.ts";
import { protestDespairDetachment } from "./protest-despair-detachment.ts";
import { repairRate } from "./repair-rate.ts";
import { sensitivityInsecureOrdering } from "./sensitivity-insecure-ordering.ts";
import { sensitivityInterventionCausal } from "./sensitivity-intervention-causal.ts";
import { sensitivitySecurityR } from "./sensitivity-security-r.ts";
import { separationProtestCurve } from "./separation-protest-curve.ts";
import { sspAbcdDistribution } from "./ssp-abcd-distribution.ts";
import { sspEpisodeProfile } from "./ssp-episode-profile.ts";
import { stillFaceEffect } from "./still-face-effect.ts";
import { strangerWarinessOnset } from "./stranger-wariness-onset.ts";
import { supportBuffersIrritable } from "./support-buffers-irritable.ts";
import { temperamentResistanceNotAvoidance } from "./temperament-resistance-not-avoidance.ts";
import { therapySecurityShift } from "./therapy-security-shift.ts";
import { transmissionAaiSsp } from "./transmission-aai-ssp.ts";
import { transmissionGapShare } from "./transmission-gap-share.ts";
import { twoParentConcordance } from "./two-parent-concordance.ts";
import { unresolvedToDisorganized } from "./unresolved-to-disorganized.ts";

/** Every finding for which there is a procedure; a new one is a file and a line here. */
export const findingTests: readonly FindingTest[] = [
  sspAbcdDistribution,
  sensitivitySecurityR,
  sensitivityInsecureOrdering,
  temperamentResistanceNotAvoidance,
  avoidantQuietButAroused,
  frighteningToD,
  homeVsLabMeasures,
  twoParentConcordance,
  earlyStability,
  motherFatherSexNull,
  sspEpisodeProfile,
  stillFaceEffect,
  matchedStateShare,
  repairRate,
  supportBuffersIrritable,
  separationProtestCurve,
  protestDespairDetachment,
  strangerWarinessOnset,
  institutionDistribution,
  beipFosterRct,
  maltreatmentSecurityD,
  attachmentOnset,
  multipleAttachmentCascade,
  caregiverProviderSecurity,
  transmissionAaiSsp,
  transmissionGapShare,
  unresolvedToDisorganized,
  sensitivityInterventionCausal,
  dPreventionTest,
  lifeEventsLawfulChange,
  longRunAsymptote,
  ecrNorms,
  adultStyleDistribution,
  allianceAttachment,
  ruptureRepairOutcome,
  adultPrototypeStability,
  adultEventsMostlyRevert,
  anxietyConflictAvoidanceDistance,
  therapySecurityShift,
];
