import { careDeclarations, temperamentDeclarations, valuesOf } from "../../src/model/index.ts";
import { type Interval, meanInterval } from "../../src/numerics/index.ts";
import { communityPlan } from "../../src/population/index.ts";
import { type Survival, survivalDeclarations, swapStrategies } from "../../src/procedures/index.ts";

/** Two caregivers, and how many of all alarms are dangers. */
export interface Strategies {
  readonly seed: number;
  readonly dangerShare: number;
  readonly cares: readonly Readonly<Record<string, number>>[];
}

/** One cell: learnt with the caregiver of the row, lives with that of the column. */
export interface StrategyCell {
  readonly loss: Interval;
  readonly harm: Interval;
  readonly exploring: Interval;
  readonly rebuffs: number;
}

/** Rows of cells, each of all children. */
export interface Swapped {
  readonly children: number;
  readonly cells: readonly (readonly StrategyCell[])[];
}

export const SWAPPED_CHILDREN = 8;
export const LEARNT_DAYS = 365;

/** Children who learnt with each caregiver, out of doors with each. */
export function strategies(
  { seed, dangerShare, cares }: Strategies,
  progress: (done: number, of: number) => void,
): Swapped {
  const { system, everyday } = communityPlan();
  const settings = valuesOf(survivalDeclarations, { dangerShare });
  const temperament = valuesOf(temperamentDeclarations);
  const given = cares.map((care) => valuesOf(careDeclarations, care));
  const swaps = Array.from({ length: SWAPPED_CHILDREN }, (_, child) => {
    progress(child, SWAPPED_CHILDREN);
    const swap = { seed, child, temperament, cares: given, days: LEARNT_DAYS };
    return swapStrategies(swap, settings, everyday, system);
  });
  const cellAt = (i: number, j: number): StrategyCell => {
    const all = swaps.map((swap) => swap[i]?.[j] as Survival);
    const mean = (of: (one: Survival) => number) => meanInterval(all.map(of));
    return {
      loss: mean(({ loss }) => loss),
      harm: mean(({ harm }) => harm),
      exploring: mean(({ exploring }) => exploring),
      rebuffs: mean(({ rebuffed }) => rebuffed).point,
    };
  };
  return {
    children: SWAPPED_CHILDREN,
    cells: cares.map((_, i) => cares.map((__, j) => cellAt(i, j))),
  };
}
