import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { careDeclarations } from "../../../src/model/index.ts";
import { type StudyDocument, studyText } from "../../../src/study/index.ts";
import { type Field, field, numberBetween, oneOf } from "../../address/index.ts";
import { type Lever, lever } from "../../widgets/lever.tsx";
import { ask, type Upbringings } from "../../worker/index.ts";
import { CORNERS, type Corner, type Home } from "./corner.ts";
import { createGathering, type Gathering } from "./gathering.ts";
import { seed } from "./part.ts";
import { type Counts, NONE, totalOf, withLives } from "./tally.ts";

const { inconsistency, frightening } = careDeclarations;

/** What all homes of the map have alike. */
export const alike: Readonly<Record<"inconsistency" | "frightening", Lever>> = {
  inconsistency: lever("care.inconsistency", inconsistency, inconsistency.start, [0, 2, 0.1]),
  frightening: lever("care.frightening", frightening, frightening.start, [0, 2, 0.05]),
};

/** Children in each home. */
export const EACH = [5, 60, 5] as const;
export const each: Field<number> = field("each", 10, numberBetween(...EACH));

interface Axis {
  readonly from: number;
  readonly to: number;
  readonly steps: number;
}

/** Homes on the plane, in logits: both axes are even. */
const GRIDS = {
  coarse: {
    availability: { from: -4, to: 4, steps: 5 },
    attentiveness: { from: -3, to: 3, steps: 4 },
  },
  usual: {
    availability: { from: -4, to: 4, steps: 9 },
    attentiveness: { from: -3, to: 3, steps: 7 },
  },
  fine: {
    availability: { from: -4, to: 4, steps: 17 },
    attentiveness: { from: -3, to: 3, steps: 13 },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<keyof Home, Axis>>>>;
export type GridName = keyof typeof GRIDS;
export const GRID_NAMES = Object.keys(GRIDS) as GridName[];
export const grid: Field<GridName> = field("grid", "usual", oneOf(GRID_NAMES));

/** The corner in which most children are expected to become resistant. */
export const guess: Field<Corner | ""> = field("corner", "", oneOf([...CORNERS, ""]));

export const homes: ReadonlySignal<readonly Home[]> = computed(() => {
  const { availability, attentiveness } = GRIDS[grid.value.value];
  return valuesAlong(attentiveness).flatMap((up) =>
    valuesAlong(availability).map((across) => ({ availability: across, attentiveness: up })),
  );
});

export function gridText(name: GridName): string {
  const { availability, attentiveness } = GRIDS[name];
  return `${availability.steps} × ${attentiveness.steps}`;
}

/** How wide and high the square of one home is on the plane, logits. */
export const square: ReadonlySignal<Home> = computed(() => {
  const { availability, attentiveness } = GRIDS[grid.value.value];
  return { availability: stepOf(availability), attentiveness: stepOf(attentiveness) };
});

const upbringings: ReadonlySignal<Upbringings> = computed(() => {
  const [inconsistent, frightens] = [
    alike.inconsistency.value.value,
    alike.frightening.value.value,
  ];
  return {
    seed: seed.value.value,
    homes: homes.value.map((home) => ({
      ...home,
      inconsistency: inconsistent,
      frightening: frightens,
    })),
    community: {},
  };
});

/** Which lives are wanted; more children of the same homes are the same lives, and more. */
export const mapKey: ReadonlySignal<string> = computed(() => JSON.stringify(upbringings.value));

export interface MapTally {
  readonly key: string;
  readonly lives: number;
  /** By home. */
  readonly counts: readonly Counts[];
}

const tally = signal<MapTally | undefined>(undefined);

/** What has come out so far of the homes that are wanted now. */
export const mapTally: ReadonlySignal<MapTally | undefined> = computed(() =>
  tally.value?.key === mapKey.value && tally.value.lives > 0 ? tally.value : undefined,
);

/** Whether every home has all the children that are wanted. */
export const isMapped: ReadonlySignal<boolean> = computed(() => {
  const { counts = [] } = mapTally.value ?? {};
  return counts.length > 0 && counts.every((one) => totalOf(one) >= each.value.value);
});

export const mapping: Gathering = createGathering();

/** Raises children until there are enough; goes on where it stopped. */
export function drawMap(): Promise<void> {
  const key = mapKey.peek();
  const wanted = upbringings.peek();
  const { length } = wanted.homes;
  if (tally.peek()?.key !== key)
    tally.value = { key, lives: 0, counts: wanted.homes.map(() => NONE) };
  return mapping.start({
    name: key,
    from: tally.peek()?.lives ?? 0,
    to: length * each.value.peek(),
    ask: (from, to, signal) => ask("outcomes", { ...wanted, from, to }, { signal }),
    take: (codes, from, to) => {
      const { counts = [] } = tally.peek() ?? {};
      tally.value = { key, lives: to, counts: withLives(counts, from, codes) };
    },
  });
}

/** The same as a study for the terminal. */
export function mapAsStudy(): string {
  const { availability, attentiveness } = GRIDS[grid.value.value];
  const care = Object.entries(alike).map(([name, one]) => [name, one.value.value] as const);
  const study: StudyDocument = {
    bowlby: 1,
    title: "Care on a plane",
    seeds: [seed.value.value],
    people: { children: each.value.value, twins: true },
    household: [{ name: "caregiver", care: Object.fromEntries(care), otherwise: "centre" }],
    procedures: [{ hold: "strange-situation", ageDays: 365 }],
    factors: { "caregiver.availability": availability, "caregiver.attentiveness": attentiveness },
  };
  return studyText(study);
}

function valuesAlong(axis: Axis): number[] {
  return Array.from({ length: axis.steps }, (_, i) => axis.from + i * stepOf(axis));
}

function stepOf({ from, to, steps }: Axis): number {
  return (to - from) / (steps - 1);
}
