/** Whose lives findings are looked for in. */

import { adultEvents } from "./adult-events.ts";
import { adults } from "./adults.ts";
import { ages } from "./ages.ts";
import { asked } from "./asked.ts";
import { childcare } from "./childcare.ts";
import { community } from "./community.ts";
import { couples } from "./couples.ts";
import { dPrevention } from "./d-prevention.ts";
import { firstAttachments } from "./first-attachments.ts";
import { foster } from "./foster.ts";
import { home } from "./home.ts";
import { family, institution } from "./institution.ts";
import { lineage } from "./lineage.ts";
import { lives } from "./lives.ts";
import { longRun } from "./long-run.ts";
import { milestones } from "./milestones.ts";
import { parents } from "./parents.ts";
import { play } from "./play.ts";
import type { Population } from "./population.ts";
import { programme } from "./programme.ts";
import { questionnaires } from "./questionnaires.ts";
import { retest, retestAtRisk } from "./retest.ts";
import { risk } from "./risk.ts";
import { securityTrial } from "./security-trial.ts";
import { separation } from "./separation.ts";
import { support } from "./support.ts";
import { therapies } from "./therapies.ts";

export { ADULT_EVENTS, NOTHING, WAVES } from "./adult-events.ts";
export { ASKED } from "./asked.ts";
export { ENROLLED_DAYS, GROUP_SIZES, PROVIDER_DAYS } from "./childcare.ts";
export { PREVENTION_ARMS } from "./d-prevention.ts";
export { hoursWith, POTENTIAL_FIGURES, VISIT_WEEKS } from "./first-attachments.ts";
export { PLACED_AT } from "./foster.ts";
export { NEGATIVE_EVENTS } from "./life-events.ts";
export { LONG_RUN_YEARS } from "./long-run.ts";
export { MILESTONE_MONTHS } from "./milestones.ts";
export { LIKENESS_OF_PARENTS } from "./parents.ts";
export { AS_IT_STANDS, type Population, type Variant } from "./population.ts";
export { PROGRAMME_ARMS, USUAL_DOSE, VIPP_DOSE } from "./programme.ts";
export { RETEST_MONTHS } from "./retest.ts";
export type { RiskHome } from "./risk.ts";
export type { SecurityArm } from "./security-trial.ts";
export { AWAY_DAYS } from "./separation.ts";
export * from "./settings/index.ts";

export type PopulationName =
  | "community"
  | "home"
  | "retest"
  | "retestAtRisk"
  | "parents"
  | "ages"
  | "milestones"
  | "play"
  | "support"
  | "institution"
  | "family"
  | "foster"
  | "risk"
  | "firstAttachments"
  | "childcare"
  | "separation"
  | "lineage"
  | "programme"
  | "dPrevention"
  | "lives"
  | "longRun"
  | "questionnaires"
  | "adults"
  | "therapies"
  | "couples"
  | "securityTrial"
  | "asked"
  | "adultEvents";

/** Every population; a new one is one line here. */
export const populations: Readonly<Record<PopulationName, Population>> = {
  community,
  home,
  retest,
  retestAtRisk,
  parents,
  ages,
  milestones,
  play,
  support,
  institution,
  family,
  foster,
  risk,
  firstAttachments,
  childcare,
  separation,
  lineage,
  programme,
  dPrevention,
  lives,
  longRun,
  questionnaires,
  adults,
  therapies,
  asked,
  adultEvents,
  couples,
  securityTrial,
};
