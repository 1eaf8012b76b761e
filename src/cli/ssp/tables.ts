import { careDeclarations, temperamentDeclarations } from "../../model/index.ts";
import type { ChildRecord } from "../../population/index.ts";
import { EPISODES, type LoggedEvent } from "../../procedures/index.ts";
import { columnName } from "../numbers.ts";

/** One row's cells; an empty cell is missing. */
export type Row = (string | number | undefined)[];

const CARE = Object.keys(careDeclarations) as (keyof typeof careDeclarations)[];
const TEMPERAMENT = Object.keys(
  temperamentDeclarations,
) as (keyof typeof temperamentDeclarations)[];
const BELIEFS = ["others", "self", "figure", "felt", "fear"] as const;
const SCALES = ["proximitySeeking", "contactMaintaining", "avoidance", "resistance"] as const;
const IN_EPISODE = [
  ["seconds", "seconds"],
  ["cryShare", "cry_share"],
  ["exploreShare", "explore_share"],
  ["bidShare", "bid_share"],
  ["contactShare", "contact_share"],
  ["freezeShare", "freeze_share"],
  ["arousalMean", "arousal_mean"],
  ["arousalPeak", "arousal_peak"],
  ["heartRate", "heart_rate_bpm"],
  ["vagalTone", "vagal_tone"],
  ["cortisol", "cortisol_at_end"],
] as const;

/** What a child's body has come to, besides beliefs. */
const BODY = [
  ["baseline", "baseline_arousal"],
  ["autoregulation", "autoregulation_per_s"],
  ["wellBeing", "well_being"],
] as const;
const AT_HOME = [
  ["bidsPerDay", "bids_per_day"],
  ["comfortedShare", "comforted_share"],
  ["contactHours", "contact_hours_per_day"],
  ["matchedShare", "matched_share"],
  ["mendedShare", "mended_share"],
] as const;

/** Header of children.csv: one row per child. */
export const CHILD_COLUMNS: readonly string[] = [
  "run_id",
  "child",
  ...CARE.map((name) => `care_${columnName(name)}`),
  ...TEMPERAMENT.map((name) => `temperament_${columnName(name)}`),
  ...BELIEFS.map((name) => `belief_${name}`),
  ...BODY.map(([, column]) => column),
  ...AT_HOME.map(([, column]) => column),
  ...([1, 2] as const).flatMap((reunion) =>
    SCALES.map((name) => `reunion_${reunion}_${columnName(name)}`),
  ),
  "disorganisation",
  "organised",
  "classification",
  "second_coder_organised",
  "second_coder_classification",
  ...EPISODES.flatMap(({ number }) => IN_EPISODE.map(([, column]) => `ep${number}_${column}`)),
];

/** Header of events.csv: one row per event of a Strange Situation. */
export const EVENT_COLUMNS: readonly string[] = [
  "run_id",
  "subject",
  "episode",
  "behavior",
  "type",
  "start_s",
  "stop_s",
  "intensity",
  "target",
];

/** Header of growth.csv: one row per child and station of its growth, from birth on. */
export const GROWTH_COLUMNS: readonly string[] = [
  "run_id",
  "child",
  "age_days",
  ...BELIEFS.map((name) => `belief_${name}`),
  "expected_answer_logit",
  "doubt_logit",
  ...BODY.map(([, column]) => column),
];

export function childRow(run: string, record: ChildRecord): Row {
  const { coding, secondCoding, episodes } = record;
  return [
    runId(run, record.child),
    record.child,
    ...CARE.map((name) => record.care[name]),
    ...TEMPERAMENT.map((name) => record.temperament[name]),
    ...BELIEFS.map((name) => record.beliefs[name]),
    ...BODY.map(([name]) => record.growth.at(-1)?.[name]),
    ...AT_HOME.map(([name]) => record.home[name]),
    ...[coding.reunion1, coding.reunion2].flatMap((scales) => SCALES.map((name) => scales[name])),
    coding.disorganisation,
    coding.organised,
    coding.classification,
    secondCoding.organised,
    secondCoding.classification,
    ...episodes.flatMap((episode) => IN_EPISODE.map(([name]) => episode[name])),
  ];
}

/** A child's growth in order of age. */
export function growthRows(run: string, { child, growth }: ChildRecord): Row[] {
  return growth.map((point) => [
    runId(run, child),
    child,
    point.age,
    ...BELIEFS.map((name) => point[name]),
    point.expected,
    point.doubt,
    ...BODY.map(([name]) => point[name]),
  ]);
}

/** The event log in order of time. */
export function eventRows(run: string, record: ChildRecord): Row[] {
  const events = [...record.log.events].sort((a, b) => a.start - b.start);
  return events.map((event: LoggedEvent) => [
    runId(run, record.child),
    event.subject,
    event.episode,
    event.behavior,
    event.type,
    event.start,
    event.stop,
    event.intensity,
    event.target,
  ]);
}

/** One Strange Situation: the beginning of the manifest's `run`, and the child's number in it. */
function runId(run: string, child: number): string {
  return `${run.slice(0, 8)}-child${child}`;
}
