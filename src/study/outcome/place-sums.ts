import { addTo, emptyMean, type RunningMean } from "../../numerics/index.ts";
import type { FigurePlan, StudyPlan } from "../plan/index.ts";
import { alongOf, groupsOf } from "./along.ts";
import type { Along, Place } from "./place.ts";

/** Where the points of a figure are: along a factor, perhaps apart by another. */
export interface FigureAxis {
  readonly x: string;
  readonly along: Along;
  readonly by: string | undefined;
  /** One for each series; none where there is but one, and for tenths. */
  readonly groups: readonly Place[];
}

/** The children of one place: a child with several lives there counts once, with their mean. */
export interface PlaceAccount {
  /** Over children. */
  readonly children: RunningMean;
  /** How many lives a child has here, at the fewest and at the most; 0 where there is none. */
  readonly livesEach: readonly [fewest: number, most: number];
}

/** One measure along the axis of a figure. */
export interface AxisSummary extends FigureAxis {
  /** By group (one where there is none), then by place. */
  readonly accounts: readonly (readonly PlaceAccount[])[];
}

export function axisOf(plan: StudyPlan, { x, by }: FigurePlan): FigureAxis {
  const along = alongOf(plan, x);
  const groups = along.kind === "tenths" || by === undefined ? [] : groupsOf(plan, by);
  return { x, along, by, groups };
}

interface OpenAccount extends PlaceAccount {
  livesEach: readonly [number, number];
}

/** Adds the lives of one child after the other up, by place of an axis. */
export class PlaceSums {
  readonly #axis: FigureAxis;
  /** By cell, the number of its place and of its group. */
  readonly #placeOf: readonly (number | undefined)[];
  readonly #groupOf: readonly (number | undefined)[];
  readonly #accounts: readonly OpenAccount[];
  /** Of the child whose lives are being read, by number of the account. */
  readonly #child: Map<number, { sum: number; lives: number }> = new Map();

  constructor(axis: FigureAxis) {
    this.#axis = axis;
    this.#placeOf = byCell(axis.along.places);
    this.#groupOf = byCell(axis.groups);
    const count = axis.along.places.length * Math.max(1, axis.groups.length);
    this.#accounts = Array.from({ length: count }, () => ({
      children: emptyMean(),
      livesEach: [0, 0],
    }));
  }

  /** @param tenth the tenth in which the child is, where the axis is of tenths */
  add(value: number, cell: number, tenth: number | undefined): void {
    const { along, groups } = this.#axis;
    const place = along.kind === "tenths" ? tenth : this.#placeOf[cell];
    const group = groups.length === 0 ? 0 : this.#groupOf[cell];
    if (place === undefined || group === undefined) return;
    const at = group * along.places.length + place;
    const here = this.#child.get(at);
    if (here === undefined) {
      this.#child.set(at, { sum: value, lives: 1 });
    } else {
      here.sum += value;
      here.lives += 1;
    }
  }

  endChild(): void {
    for (const [at, { sum, lives }] of this.#child) {
      const account = this.#accounts[at] as OpenAccount;
      const [fewest, most] = account.livesEach;
      addTo(account.children, sum / lives);
      account.livesEach = [fewest === 0 ? lives : Math.min(fewest, lives), Math.max(most, lives)];
    }
    this.#child.clear();
  }

  finish(): AxisSummary {
    const each = this.#axis.along.places.length;
    const groups = Math.max(1, this.#axis.groups.length);
    return {
      ...this.#axis,
      accounts: Array.from({ length: groups }, (_, group) =>
        this.#accounts.slice(group * each, (group + 1) * each),
      ),
    };
  }
}

function byCell(places: readonly Place[]): (number | undefined)[] {
  const numbers: (number | undefined)[] = [];
  for (const [number, { cells }] of places.entries()) {
    for (const cell of cells) numbers[cell] = number;
  }
  return numbers;
}
