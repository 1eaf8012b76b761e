import type { Output } from "../assessment.ts";
import type { CodedSeparation } from "./coded.ts";
import { comesAfter, PHASES, type Phase } from "./phases.ts";
import { meanDay, type SeenDay } from "./seen-day.ts";

type Of = (record: CodedSeparation) => number;

const MOST_DAYS = 140;
const SHARE = [0, 1] as const;
const ORDER = [-1, 1] as const;

/** The mean of the days before, and single days of those that follow; none where there is none. */
const before = ({ days, schedule }: CodedSeparation): SeenDay =>
  meanDay(days.slice(0, schedule.before));
const firstAway = ({ days, schedule }: CodedSeparation): SeenDay | undefined =>
  schedule.away === 0 ? undefined : days[schedule.before];
const lastAway = ({ days, schedule }: CodedSeparation): SeenDay | undefined =>
  schedule.away === 0 ? undefined : days[schedule.before + schedule.away - 1];
const onReturn = ({ days, schedule }: CodedSeparation): SeenDay =>
  days[schedule.before + schedule.away] as SeenDay;

const isPhase = ({ away }: CodedSeparation, phase: Phase): boolean[] =>
  away.codes.map((code) => code === phase);

const phaseDays = PHASES.map((phase) => ({
  name: `${phase}_days`,
  unit: "days",
  range: [0, MOST_DAYS] as const,
  meaning: `Days away coded ${phase}.`,
  main: true as const,
  of: ({ away }: CodedSeparation) => away.phases[phase].days,
}));

const onsets = PHASES.map((phase) => ({
  name: `${phase}_onset_day`,
  unit: "days",
  range: [1, MOST_DAYS + 1] as const,
  meaning: `First day away coded ${phase}, from 1; the day after the last where none was.`,
  of: ({ away }: CodedSeparation) => away.phases[phase].onset,
}));

const order = (name: string, meaning: string, of: Of): Output<CodedSeparation> => ({
  name,
  unit: "",
  range: ORDER,
  sometimes: true,
  meaning: `${meaning}: of pairs of such days, those in this order less those against it, as a share; empty without a pair.`,
  of: (record) => told(of(record)),
});

/** What could not be told is missing. */
function told(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

const seen = (
  name: string,
  unit: string,
  meaning: string,
  of: (record: CodedSeparation) => number | undefined,
): Output<CodedSeparation> => ({
  name,
  unit,
  meaning,
  ...(unit === "" && { range: SHARE }),
  sometimes: true,
  of: (record) => told(of(record)),
});

/** What a separation leaves in a table of lives. */
export const separationOutputs: readonly Output<CodedSeparation>[] = [
  ...phaseDays,
  ...onsets,
  order("despair_after_protest", "Despair comes after protest", (record) =>
    comesAfter(isPhase(record, "protest"), isPhase(record, "despair")),
  ),
  order("detachment_after_despair", "Detachment comes after despair", (record) =>
    comesAfter(isPhase(record, "despair"), isPhase(record, "detachment")),
  ),
  {
    name: "cool_days",
    unit: "days",
    range: [0, 42],
    meaning: "Days from the return on until the caregiver was greeted nearly as was usual.",
    main: true,
    of: ({ reunion }) => reunion.coolDays,
  },
  {
    name: "clinging_days",
    unit: "days",
    range: [0, 42],
    meaning: "Days after the return on which the child was held far longer than was usual.",
    main: true,
    of: ({ reunion }) => reunion.clingingDays,
  },
  order("clinging_after_coolness", "Clinging comes after coolness", ({ reunion }) =>
    comesAfter(reunion.cool, reunion.clinging),
  ),
  seen(
    "greeted_before_share",
    "",
    "Share of the caregiver's comings that were greeted at once, before.",
    (record) => before(record).greeted,
  ),
  seen(
    "greeted_on_return_share",
    "",
    "Share of the caregiver's comings that were greeted at once, on the day of the return.",
    ({ reunion }) => reunion.greeted,
  ),
  seen(
    "greeting_delay_before_s",
    "s",
    "Mean time until the first bid to the caregiver when it comes, before.",
    (record) => before(record).greetingDelay,
  ),
  seen(
    "greeting_delay_on_return_s",
    "s",
    "Mean time until the first bid to the caregiver when it comes, on the day of the return.",
    ({ reunion }) => reunion.greetingDelay,
  ),
  seen(
    "held_before_s",
    "s",
    "Mean time held in an upset, before.",
    (record) => before(record).heldUpset,
  ),
  seen(
    "held_on_return_s",
    "s",
    "Mean time held in an upset, on the day of the return.",
    (record) => onReturn(record).heldUpset,
  ),
  seen(
    "calls_first_day_per_hour",
    "1/h",
    "Calls and cries to the absent one in ordinary time, on the first day away.",
    (record) => firstAway(record)?.callsInVain,
  ),
  seen(
    "calls_last_day_per_hour",
    "1/h",
    "Calls and cries to the absent one in ordinary time, on the last day away.",
    (record) => lastAway(record)?.callsInVain,
  ),
  seen(
    "play_before_share",
    "",
    "Share of ordinary time at play, before.",
    (record) => before(record).playing,
  ),
  seen(
    "play_last_day_share",
    "",
    "Share of ordinary time at play, on the last day away.",
    (record) => lastAway(record)?.playing,
  ),
  seen(
    "counted_on",
    "",
    "How far the absent one is counted on in the morning of the return, which no coder sees.",
    ({ inside, schedule }) => inside[schedule.before + schedule.away]?.countedOn,
  ),
  seen("least_vigour", "", "Least vigour of any morning, which no coder sees.", ({ inside }) =>
    Math.min(...inside.map(({ vigour }) => vigour)),
  ),
];
