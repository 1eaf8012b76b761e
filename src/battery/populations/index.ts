/** Whose lives findings are looked for in. */

import { ages } from "./ages.ts";
import { community } from "./community.ts";
import { home } from "./home.ts";
import { lives } from "./lives.ts";
import { longRun } from "./long-run.ts";
import { milestones } from "./milestones.ts";
import { parents } from "./parents.ts";
import { play } from "./play.ts";
import type { Population } from "./population.ts";
import { retest, retestAtRisk } from "./retest.ts";
import { support } from "./support.ts";

export { NEGATIVE_EVENTS } from "./life-events.ts";
export { LONG_RUN_YEARS } from "./long-run.ts";
export { MILESTONE_MONTHS } from "./milestones.ts";
export { LIKENESS_OF_PARENTS } from "./parents.ts";
export { AS_IT_STANDS, type Population, type Variant } from "./population.ts";
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
  | "lives"
  | "longRun";

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
  lives,
  longRun,
};
