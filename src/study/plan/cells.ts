import {
  grid,
  latinHypercube,
  type MorrisDesign,
  morrisTrajectories,
  type SaltelliDesign,
  saltelliDesign,
  sobolSequence,
} from "../../numerics/index.ts";
import type { DesignEntry, FactorEntry, Level } from "../document/index.ts";
import { isWhole } from "../document/index.ts";

/** A factor whose value differs between cells, with what it can be. */
export interface VariedFactor {
  readonly name: string;
  /** Names or values to choose from, or `undefined` for a range. */
  readonly choices: readonly Level[] | undefined;
  readonly from: number;
  readonly to: number;
  /** Whether only whole numbers can be. */
  readonly whole: boolean;
}

/** One combination of the factors' values, in the order of the factors. */
export type Cell = readonly Level[];

/** All cells of a design; for a screening also how they belong together. */
export interface Cells {
  readonly cells: readonly Cell[];
  readonly morris?: MorrisDesign;
  readonly saltelli?: SaltelliDesign;
}

/** What a factor can be; of a grid, a range is its steps. `undefined` when it is the same in all cells. */
export function variedFactor(
  name: string,
  entry: FactorEntry,
  design: DesignEntry,
): VariedFactor | undefined {
  const { from = 0, to = 0, steps = 2 } = entry;
  const choices = entry.values ?? (entry.levels && Object.keys(entry.levels));
  if (choices !== undefined) return { name, choices, from: 0, to: 0, whole: false };
  if (entry.from === undefined) return undefined;
  const range = { name, choices: undefined, from, to, whole: isWhole(name) };
  if (design !== "grid") return range;
  const even = Array.from({ length: steps }, (_, i) => {
    const value = within(range, from + ((to - from) * i) / (steps - 1));
    return range.whole ? Math.round(value) : value;
  });
  return { ...range, choices: even };
}

/**
 * The cells of a design over varied factors. What fills space is drawn by `seed`, so the same
 * study has the same cells.
 */
export function cellsOf(
  design: DesignEntry,
  factors: readonly VariedFactor[],
  seed: number,
): Cells {
  const dimensions = factors.length;
  const at = (point: readonly number[]): Cell =>
    factors.map((factor, i) => levelAt(factor, point[i] as number));
  if (design === "grid") {
    const choices = factors.map((factor) => factor.choices ?? []);
    const places = grid(choices.map(({ length }) => length));
    return { cells: places.map((place) => place.map((at, i) => choices[i]?.[at] as Level)) };
  }
  if ("latinHypercube" in design) {
    return { cells: latinHypercube(design.latinHypercube.points, dimensions, seed).map(at) };
  }
  if ("sobol" in design) {
    return { cells: sobolSequence(design.sobol.points, dimensions, seed).map(at) };
  }
  if ("morris" in design) {
    const { trajectories, levels = 4 } = design.morris;
    const morris = morrisTrajectories(trajectories, dimensions, levels, seed);
    return { cells: morris.points.map(at), morris };
  }
  const saltelli = saltelliDesign(design.sobolIndices.points, dimensions, seed);
  return { cells: saltelli.points.map(at), saltelli };
}

/** How many cells a design has, before any is made. */
export function countCells(design: DesignEntry, factors: readonly VariedFactor[]): number {
  if (design === "grid")
    return factors.reduce((product, { choices }) => product * (choices?.length ?? 1), 1);
  if ("latinHypercube" in design) return design.latinHypercube.points;
  if ("sobol" in design) return design.sobol.points;
  if ("morris" in design) return design.morris.trajectories * (factors.length + 1);
  return design.sobolIndices.points * (factors.length + 2);
}

function levelAt(factor: VariedFactor, share: number): Level {
  const { choices, from, to, whole } = factor;
  if (choices !== undefined) {
    return choices[Math.min(choices.length - 1, Math.floor(share * choices.length))] as Level;
  }
  // Every whole number has the same share of the range.
  if (whole) return within(factor, from + Math.floor(share * (to - from + 1)));
  return within(factor, from + share * (to - from));
}

/** Rounding may lead past the end of a range. */
function within({ from, to }: { from: number; to: number }, value: number): number {
  return Math.min(to, Math.max(from, value));
}
