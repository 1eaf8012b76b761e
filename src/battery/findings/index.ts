/** What is looked for: one file a finding. */

import type { FindingTest } from "../finding-test.ts";
import { avoidantQuietButAroused } from "./avoidant-quiet-but-aroused.ts";
import { earlyStability } from "./early-stability.ts";
import { frighteningToD } from "./frightening-to-d.ts";
import { homeVsLabMeasures } from "./home-vs-lab-measures.ts";
import { lifeEventsLawfulChange } from "./life-events-lawful-change.ts";
import { longRunAsymptote } from "./long-run-asymptote.ts";
import { matchedStateShare } from "./matched-state-share.ts";
import { motherFatherSexNull } from "./mother-father-sex-null.ts";
import { repairRate } from "./repair-rate.ts";
import { sensitivityInsecureOrdering } from "./sensitivity-insecure-ordering.ts";
import { sensitivitySecurityR } from "./sensitivity-security-r.ts";
import { separationProtestCurve } from "./separation-protest-curve.ts";
import { sspAbcdDistribution } from "./ssp-abcd-distribution.ts";
import { sspEpisodeProfile } from "./ssp-episode-profile.ts";
import { stillFaceEffect } from "./still-face-effect.ts";
import { strangerWarinessOnset } from "./stranger-wariness-onset.ts";
import { supportBuffersIrritable } from "./support-buffers-irritable.ts";
import { temperamentResistanceNotAvoidance } from "./temperament-resistance-not-avoidance.ts";
import { twoParentConcordance } from "./two-parent-concordance.ts";

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
  strangerWarinessOnset,
  lifeEventsLawfulChange,
  longRunAsymptote,
];
