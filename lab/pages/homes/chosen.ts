import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { institutionDeclarations } from "../../../src/battery/index.ts";
import type { Classification } from "../../../src/procedures/index.ts";
import { studyText } from "../../../src/study/index.ts";
import { type Field, field, numberBetween, oneOf } from "../../address/index.ts";
import { ask } from "../../worker/index.ts";
import { createGathering, type Gathering } from "../population/gathering.ts";
import { type Counts, NONE, totalOf, withLives } from "../population/tally.ts";
import { type Arm, type ArmName, armsOf, type Chosen, SETTINGS, type Setting } from "./arms.ts";

const { teams: TEAMS, occupied: OCCUPIED } = institutionDeclarations;

export const RANGES = { teams: [1, 3, 1], occupied: [0, 0.95, 0.01], month: [6, 30, 1] } as const;
export const GUESSES = ["few", "half", "most"] as const;
export type Guess = (typeof GUESSES)[number];

export const setting: Field<Setting> = field("setting", "institution", oneOf(SETTINGS));
export const teams: Field<number> = field("teams", TEAMS.start, numberBetween(...RANGES.teams));
export const occupied: Field<number> = field(
  "occupied",
  OCCUPIED.start,
  numberBetween(...RANGES.occupied),
);
export const month: Field<number> = field("month", 15, numberBetween(...RANGES.month));
export const seed: Field<number> = field("seed", 1, numberBetween(0, 999_999, 1));
export const guess: Field<Guess | ""> = field("guess", "", oneOf([...GUESSES, ""]));

/** Children in each arm: few, since they live for up to three and a half years. */
const CHILDREN = 24;

const chosen: ReadonlySignal<Chosen> = computed(() => ({
  setting: setting.value.value,
  teams: teams.value.value,
  occupied: occupied.value.value,
  month: month.value.value,
  seed: seed.value.value,
  children: CHILDREN,
}));

export const arms: ReadonlySignal<readonly Arm[]> = computed(() => armsOf(chosen.value));

/** What came out of an arm, and of placements at other ages that were tried before. */
export interface Outcome {
  readonly name: ArmName;
  /** Age at placement, of those who were placed. */
  readonly month: number | undefined;
  readonly counts: Counts;
  readonly arm: Arm;
}

/** By the text of the study, so that what is there is not lived again. */
const lived = signal<ReadonlyMap<string, Outcome>>(new Map());
export const living: Gathering = createGathering();

/** Of what is chosen now, in the order it is shown. */
export const outcomes: ReadonlySignal<readonly Outcome[]> = computed(() => {
  const now = chosen.value;
  return armsOf(now).flatMap((arm) => {
    if (arm.name !== "placed") return lived.value.get(studyText(arm.study)) ?? [];
    const [from, to] = RANGES.month;
    return Array.from({ length: to - from + 1 }, (_, i) => from + i).flatMap((age) => {
      const other = armsOf({ ...now, month: age }).find(({ name }) => name === "placed");
      return (other && lived.value.get(studyText(other.study))) ?? [];
    });
  });
});

/** Raises the children of every arm that is not there yet. */
export async function raiseAll(): Promise<void> {
  const age = chosen.peek().month;
  for (const arm of arms.peek()) {
    const text = studyText(arm.study);
    const before = lived.peek().get(text)?.counts ?? NONE;
    if (totalOf(before) >= CHILDREN) continue;
    await living.start({
      name: text,
      from: totalOf(before),
      to: CHILDREN,
      ask: (from, to, signal) => ask("homesCodes", { text, from, to }, { signal }),
      take: (codes: readonly Classification[], from) => {
        const known = lived.peek().get(text)?.counts ?? NONE;
        const [counts = NONE] = withLives([known], from, codes);
        const placed = arm.name === "placed" ? age : undefined;
        const outcome = { name: arm.name, month: placed, counts, arm };
        lived.value = new Map([...lived.peek(), [text, outcome]]);
      },
    });
    if (living.job.status.peek().is !== "ready") return;
  }
}
