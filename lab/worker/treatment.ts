import {
  careDeclarations,
  grownDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../src/model/index.ts";
import { type Interval, meanInterval } from "../../src/numerics/index.ts";
import { communityPlan } from "../../src/population/index.ts";
import {
  beginChildhood,
  holdTherapy,
  liveDays,
  oneCaregiver,
  type Therapy,
  type TherapySettings,
  therapyDeclarations,
} from "../../src/procedures/index.ts";

/** What can be set of a therapist's stance. */
export const STANCE_LEVERS = ["limits", "pressing", "complementarity"] as const;
export type StanceLever = (typeof STANCE_LEVERS)[number];

/** Clients with one history, and what their therapist does. */
export interface Treatment {
  readonly seed: number;
  readonly availability: number;
  readonly attentiveness: number;
  readonly stance: Readonly<Record<StanceLever, number>>;
}

/** One test of the relationship, as it is shown. */
export interface ShownTest {
  readonly intensity: number;
  readonly hoped: number;
  readonly answer: 1 | 0 | -1;
  readonly corrective: boolean;
  readonly revision: number;
}

export interface Treated {
  /** Means of the clients, week by week, the first before the first session. */
  readonly weeks: readonly { readonly others: Interval; readonly self: Interval }[];
  /** Week of the planned end. */
  readonly end: number;
  /** Of the first client: alliance from session to session, and its ruptures. */
  readonly alliance: readonly number[];
  readonly falls: Therapy["ruptures"]["falls"];
  /** Of the first client: tests of the third session and of the last. */
  readonly early: readonly ShownTest[];
  readonly late: readonly ShownTest[];
  /** ω at the end, where only this is at its worst, less that with none of the three. */
  readonly moved: Readonly<Record<StanceLever, Interval>>;
}

export const TREATED_CLIENTS = 6;
export const TREATED_DAYS = 365;
/** With none of the three, and each at its worst. */
const BEST: Readonly<Record<StanceLever, number>> = { limits: 1, pressing: 0, complementarity: 0 };
export const WORST: Readonly<Record<StanceLever, number>> = {
  limits: 0,
  pressing: 20,
  complementarity: 1,
};
const EARLY = 2;

/** A year of therapy and a year after it, and what each of the three alone would do. */
export function treatment(
  { seed, availability, attentiveness, stance }: Treatment,
  progress: (done: number, of: number) => void,
): Treated {
  const { system, everyday } = communityPlan();
  const grown = valuesOf(grownDeclarations);
  const household = oneCaregiver(valuesOf(careDeclarations, { availability, attentiveness }));
  const of = TREATED_CLIENTS * (3 + STANCE_LEVERS.length);
  let done = 0;
  const clients = Array.from({ length: TREATED_CLIENTS }, (_, child) => {
    progress(done++, of);
    const temperament = valuesOf(temperamentDeclarations);
    const childhood = beginChildhood(seed, child, temperament, household, system);
    liveDays(childhood, TREATED_DAYS, everyday, system);
    return childhood;
  });
  const treat = (given: Partial<TherapySettings>): readonly Therapy[] =>
    clients.map((client) => {
      progress(done++, of);
      const settings = valuesOf(therapyDeclarations, { dropout: 0, ...given });
      return holdTherapy(client, 0, settings, everyday, system, grown);
    });
  const all = treat(stance);
  const best = treat({ ...BEST, followUpWeeks: 0 });
  const moved = (lever: StanceLever) => {
    const worst = treat({ ...BEST, [lever]: WORST[lever], followUpWeeks: 0 });
    return meanInterval(worst.map(({ end }, i) => end.self - (best[i] as Therapy).end.self));
  };
  const [first] = all as readonly [Therapy];
  return {
    weeks: first.weeks.map((_, week) => ({
      others: meanInterval(all.map(({ weeks }) => weeks[week]?.others ?? 0)),
      self: meanInterval(all.map(({ weeks }) => weeks[week]?.self ?? 0)),
    })),
    end: therapyDeclarations.weeks.start,
    alliance: first.sessions.map((one) => one.alliance),
    falls: first.ruptures.falls,
    early: testsOf(first, EARLY),
    late: testsOf(first, first.sessions.length - 1),
    moved: {
      limits: moved("limits"),
      pressing: moved("pressing"),
      complementarity: moved("complementarity"),
    },
  };
}

function testsOf({ sessions }: Therapy, session: number): readonly ShownTest[] {
  const tests = sessions[session]?.tests ?? [];
  return tests.map(({ intensity, hoped, answer, corrective, revision }) => {
    return { intensity, hoped, answer, corrective, revision: revision.quiet };
  });
}
