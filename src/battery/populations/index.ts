/** Whose lives findings are looked for in. */

import { ages } from "./ages.ts";
import { community } from "./community.ts";
import { dPrevention } from "./d-prevention.ts";
import { home } from "./home.ts";
import { milestones } from "./milestones.ts";
import { parents } from "./parents.ts";
import { play } from "./play.ts";
import type { Population } from "./population.ts";
import { programme } from "./programme.ts";
import { retest, retestAtRisk } from "./retest.ts";
import { support } from "./support.ts";

export { PREVENTION_ARMS } from "./d-prevention.ts";
export { MILESTONE_MONTHS } from "./milestones.ts";
export { LIKENESS_OF_PARENTS } from "./parents.ts";
export { AS_IT_STANDS, type Population, type Variant } from "./population.ts";
export { PROGRAMME_ARMS, USUAL_DOSE, VIPP_DOSE } from "./programme.ts";
export { RETEST_MONTHS } from "./retest.ts";

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
  | "programme"
  | "dPrevention";

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
  programme,
  dPrevention,
};
