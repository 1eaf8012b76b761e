import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { communityDeclarations } from "../../../src/population/index.ts";
import { type StudyDocument, studyText } from "../../../src/study/index.ts";
import { type Field, field, numberBetween } from "../../address/index.ts";
import { type Lever, lever } from "../../widgets/lever.tsx";
import { ask, type Upbringings } from "../../worker/index.ts";
import { createGathering, type Gathering } from "./gathering.ts";
import { seed } from "./part.ts";
import { type Counts, NONE, totalOf, withLives } from "./tally.ts";

const { availabilityMean, frighteningShare } = communityDeclarations;

/** What can be otherwise in the community. */
export const COMMUNITY_LEVERS = ["availabilityMean", "frighteningShare"] as const;
export const communityLevers: Readonly<Record<(typeof COMMUNITY_LEVERS)[number], Lever>> = {
  availabilityMean: lever(
    "community.availabilityMean",
    availabilityMean,
    availabilityMean.start,
    [-2, 4, 0.1],
  ),
  frighteningShare: lever(
    "community.frighteningShare",
    frighteningShare,
    frighteningShare.start,
    [0, 1, 0.01],
  ),
};

export const CHILDREN = [100, 5000, 100] as const;
export const children: Field<number> = field("children", 500, numberBetween(...CHILDREN));

/** Only what is not as usual. */
const community: ReadonlySignal<Readonly<Record<string, number>>> = computed(() =>
  Object.fromEntries(
    COMMUNITY_LEVERS.map((name) => [name, communityLevers[name].value.value] as const).filter(
      ([name, value]) => value !== communityLevers[name].declared.start,
    ),
  ),
);

/** Whether this is the community that the published shares are held against. */
export const isUsual: ReadonlySignal<boolean> = computed(
  () => Object.keys(community.value).length === 0,
);

const upbringings: ReadonlySignal<Upbringings> = computed(() => ({
  seed: seed.value.value,
  homes: [null],
  community: community.value,
}));

export const cohortKey: ReadonlySignal<string> = computed(() => JSON.stringify(upbringings.value));

const tally = signal<{ readonly key: string; readonly counts: Counts } | undefined>(undefined);

/** What has come out so far of the community that is wanted now. */
export const cohortCounts: ReadonlySignal<Counts | undefined> = computed(() => {
  const { key, counts = NONE } = tally.value ?? {};
  return key === cohortKey.value && totalOf(counts) > 0 ? counts : undefined;
});

export const raising: Gathering = createGathering();

/** Raises children until there are enough; goes on where it stopped. */
export function raiseCohort(): Promise<void> {
  const key = cohortKey.peek();
  const wanted = upbringings.peek();
  if (tally.peek()?.key !== key) tally.value = { key, counts: NONE };
  return raising.start({
    name: key,
    from: totalOf(tally.peek()?.counts ?? NONE),
    to: children.value.peek(),
    ask: (from, to, signal) => ask("outcomes", { ...wanted, from, to }, { signal }),
    take: (codes, from) => {
      const [counts = NONE] = withLives([tally.peek()?.counts ?? NONE], from, codes);
      tally.value = { key, counts };
    },
  });
}

/** The same as a study for the terminal. */
export function cohortAsStudy(): string {
  const study: StudyDocument = {
    bowlby: 1,
    title: "A cohort of the community",
    seeds: [seed.value.value],
    people: { children: children.value.value },
    ...(!isUsual.value && { settings: { community: community.value } }),
    procedures: [{ hold: "strange-situation", ageDays: 365 }],
  };
  return studyText(study);
}
