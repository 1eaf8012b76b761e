import {
  type Arm,
  casesForPower,
  differenceOfShares,
  type Interval,
  meanInterval,
  type NumberNeeded,
  numberNeeded,
  shareInterval,
} from "../../../src/numerics/index.ts";
import type { TrialLife, Trialled } from "../../worker/index.ts";

/** How many more children in a hundred are secure, in the words of the guess. */
export const BANDS = ["fewer", "few", "some", "many"] as const;
export type Band = (typeof BANDS)[number];
/** Where the bands begin, children in a hundred. */
const FROM: readonly (readonly [Band, number])[] = [
  ["many", 20],
  ["some", 10],
  ["few", 2],
];
const POWER = 0.8;

/** One arm, as it is shown. */
export interface ArmSeen {
  readonly sensitivity: Interval;
  readonly secure: Interval;
  readonly disorganised: Interval;
}

/** What a trial of half of the children in each arm would see. */
export interface TrialSeen {
  readonly control: ArmSeen;
  readonly programme: ArmSeen;
  /** More that are secure, as a share. */
  readonly more: Interval;
  readonly needed: NumberNeeded;
}

/** What the programme really does to these children, each of whom lived twice. */
export interface Truth {
  readonly became: number;
  readonly ceased: number;
  readonly stayed: number;
  readonly never: number;
  /** More that are secure, of a hundred. */
  readonly more: number;
  /** Children in each arm of a trial that sees this with a power of 80 %. */
  readonly cases: number;
}

/** Every second child gets the programme, as a coin would have it. */
export function trialSeen({ control, programme }: Trialled): TrialSeen {
  const without = control.filter((_, i) => i % 2 === 0);
  const within = programme.filter((_, i) => i % 2 === 1);
  const more = differenceOfShares(counted(within, "B"), counted(without, "B"));
  return {
    control: armSeen(without),
    programme: armSeen(within),
    more,
    needed: numberNeeded(more),
  };
}

export function truthOf({ control, programme }: Trialled): Truth {
  const n = control.length;
  const before = control.map(({ code }) => code === "B");
  const after = programme.map(({ code }) => code === "B");
  const of = (was: boolean, is: boolean) =>
    before.filter((one, i) => one === was && after[i] === is).length;
  const share = (all: readonly boolean[]) => all.filter((one) => one).length / n;
  return {
    became: of(false, true),
    ceased: of(true, false),
    stayed: of(true, true),
    never: of(false, false),
    more: 100 * (share(after) - share(before)),
    cases: casesForPower(share(after), share(before), POWER),
  };
}

/** The band in which so many more of a hundred lie. */
export function bandOf(more: number): Band {
  return FROM.find(([, from]) => more >= from)?.[0] ?? "fewer";
}

function armSeen(lives: readonly TrialLife[]): ArmSeen {
  const share = (code: TrialLife["code"]) => {
    const { count, n } = counted(lives, code);
    return shareInterval(count, n);
  };
  return {
    sensitivity: meanInterval(lives.map(({ sensitivity }) => sensitivity)),
    secure: share("B"),
    disorganised: share("D"),
  };
}

function counted(lives: readonly TrialLife[], wanted: TrialLife["code"]): Arm {
  return { count: lives.filter(({ code }) => code === wanted).length, n: lives.length };
}
