import type { StudyPlan } from "./plan.ts";

/** Which life of a study: seeds outermost, then children, then cells. */
export interface LifeAddress {
  /** 0 up to the study's lives. */
  readonly life: number;
  readonly seed: number;
  /** Number of the child within seed and, unless the study has twins, cell. */
  readonly child: number;
  readonly cell: number;
}

/** The address of a life: a child's cells follow one another. */
export function addressOf(plan: StudyPlan, life: number): LifeAddress {
  const cells = plan.cells.length;
  const cell = life % cells;
  const place = Math.floor(life / cells);
  const own = place % plan.children;
  const seed = plan.seeds[Math.floor(place / plan.children)] as number;
  return { life, seed, child: plan.twins ? own : cell * plan.children + own, cell };
}
