import type { Output } from "../assessment.ts";
import { interviewOutputs } from "./interviews.ts";
import { known } from "./known.ts";
import type { Reading } from "./reading.ts";
import type { RelationshipTest } from "./relationship-tests.ts";
import type { TherapySession } from "./session.ts";
import type { Therapy } from "./therapy.ts";

const SHARE = [0, 1] as const;
const SCALE = [1, 7] as const;

const WHEN = [
  ["before", "before"],
  ["end", "at the planned end"],
  ["later", "after the follow-up"],
] as const;

const READINGS: readonly [
  name: string,
  unit: string,
  meaning: string,
  of: (reading: Reading) => number,
  range?: readonly [number, number],
][] = [
  ["self_worth_logit", "logit", "Self-worth ω", ({ self }) => self],
  ["others_logit", "logit", "Expectation of others α", ({ others }) => others],
  ["anxiety", "logit", "Anxiety in general", ({ standing }) => standing.anxiety],
  ["avoidance", "logit", "Avoidance in general", ({ standing }) => standing.avoidance],
  ["stress_loudness", "", "Loudness of bids under stress", (one) => one.stressed.loudness, SHARE],
  ["stress_withheld", "", "Turning to nobody under stress", (one) => one.stressed.withheld, SHARE],
  ["autoregulation_per_ks", "1/ks", "Calming alone ν", (one) => 1000 * one.autoregulation],
  ["counted_on", "", "How far the therapist is counted on", (one) => one.countedOn, SHARE],
  ["baseline_arousal", "", "Arousal at rest", ({ baseline }) => baseline, SHARE],
  ["consistency", "", "Consistency of what is expected", (one) => one.consistency, SHARE],
  ["secure", "", "Read as secure, 1 or 0", ({ secure }) => Number(secure), SHARE],
  [
    "secure_under_stress",
    "",
    "Read as secure under stress, 1 or 0",
    (one) => Number(one.secureUnderStress),
    SHARE,
  ],
];

/** Read of whoever learns, by whatever rule. */
const OF_ANY_LEARNER = ["autoregulation_per_ks", "counted_on", "baseline_arousal"];
const MAIN = ["self_worth_logit_end", "others_logit_end"];

const readings: readonly Output<Therapy>[] = READINGS.flatMap(([name, unit, meaning, of, range]) =>
  WHEN.map(([when, words]) => ({
    name: `${name}_${when}`,
    unit,
    meaning: `${meaning}, ${words}.`,
    ...(range && { range }),
    ...(MAIN.includes(`${name}_${when}`) && { main: true as const }),
    ...(!OF_ANY_LEARNER.includes(name) && { sometimes: true as const }),
    of: (record: Therapy) => known(of(record[when])),
  })),
);

/** Stations of the course, of the sessions that were held. */
const STATIONS: readonly [string, string, (held: number) => number][] = [
  ["fifth", "after the fifth session", () => 4],
  ["half", "half-way through the sessions", (held) => Math.ceil(held / 2) - 1],
  ["last", "after the last session", (held) => held - 1],
];

const SEEN: readonly [string, string, string, (one: TherapySession) => number][] = [
  ["self_worth_logit", "logit", "Self-worth ω", ({ after }) => after.self],
  [
    "expected_logit",
    "logit",
    "Answer expected of the therapist to a quiet signal",
    (one) => one.after.quiet,
  ],
];

const course: readonly Output<Therapy>[] = SEEN.flatMap(([name, unit, meaning, of]) =>
  STATIONS.map(([station, words, at]) => ({
    name: `${name}_${station}`,
    unit,
    meaning: `${meaning}, ${words}.`,
    sometimes: true as const,
    of: ({ sessions }: Therapy) => {
      const session = sessions[at(sessions.length)];
      return session && known(of(session));
    },
  })),
);

/** The mean over some sessions; missing where none was held. */
function meanOf(
  sessions: readonly TherapySession[],
  of: (session: TherapySession) => number,
): number | undefined {
  if (sessions.length === 0) return undefined;
  return sessions.reduce((sum, one) => sum + of(one), 0) / sessions.length;
}

const early = ({ sessions }: Therapy) => sessions.slice(2, 5);
const firstFour = ({ sessions }: Therapy) => sessions.slice(0, 4);
const lastFour = ({ sessions }: Therapy) => sessions.slice(-4);
const stayedShare = ({ stayed, seconds }: TherapySession) => (seconds > 0 ? stayed / seconds : 0);
const meanArousal = ({ arousal, seconds }: TherapySession) =>
  seconds > 0 ? Math.min(1, arousal / seconds) : 0;
const count =
  (which: (test: RelationshipTest) => boolean) =>
  ({ tests }: TherapySession) =>
    tests.filter(which).length;

/** Mean revision of the answer expected by tests of one kind; missing where there was none. */
function revisionBy(
  { sessions }: Therapy,
  which: (test: RelationshipTest) => boolean,
): number | undefined {
  const tests = sessions.flatMap((one) => one.tests.filter(which));
  if (tests.length === 0) return undefined;
  return tests.reduce((sum, { revision }) => sum + revision.quiet, 0) / tests.length;
}

const seen = (
  name: string,
  unit: string,
  meaning: string,
  of: Output<Therapy>["of"],
  range?: readonly [number, number],
): Output<Therapy> => ({ name, unit, meaning, sometimes: true, ...(range && { range }), of });

const inSessions: readonly Output<Therapy>[] = [
  seen(
    "alliance_early",
    "",
    "Alliance as the client rates it, mean of the third to fifth session.",
    (record) => meanOf(early(record), ({ alliance }) => alliance),
    SCALE,
  ),
  seen(
    "alliance_last",
    "",
    "Alliance as the client rates it, mean of the last four sessions.",
    (record) => meanOf(lastFour(record), ({ alliance }) => alliance),
    SCALE,
  ),
  seen(
    "stayed_first_share",
    "",
    "Share of the time with painful topics spent staying with them, first four sessions.",
    (record) => meanOf(firstFour(record), stayedShare),
    SHARE,
  ),
  seen(
    "stayed_last_share",
    "",
    "Share of the time with painful topics spent staying with them, last four sessions.",
    (record) => meanOf(lastFour(record), stayedShare),
    SHARE,
  ),
  seen(
    "arousal_first",
    "",
    "Mean arousal with painful topics, first four sessions.",
    (record) => meanOf(firstFour(record), meanArousal),
    SHARE,
  ),
  seen(
    "arousal_last",
    "",
    "Mean arousal with painful topics, last four sessions.",
    (record) => meanOf(lastFour(record), meanArousal),
    SHARE,
  ),
  seen("tests_per_session", "", "Bids to the therapist in a session.", ({ sessions }) =>
    meanOf(
      sessions,
      count(() => true),
    ),
  ),
  seen(
    "corrective_per_session",
    "",
    "Bids in a session that were answered better than foreseen.",
    ({ sessions }) =>
      meanOf(
        sessions,
        count(({ corrective }) => corrective),
      ),
  ),
  seen(
    "left_per_session",
    "",
    "Bids in a session to which nothing came back or a rebuff.",
    ({ sessions }) =>
      meanOf(
        sessions,
        count(({ answer }) => answer < 1),
      ),
  ),
  seen(
    "corrective_revision_logit",
    "logit",
    "Mean change of the answer expected of the therapist by a corrective experience.",
    (record) => revisionBy(record, ({ corrective }) => corrective),
  ),
  seen(
    "other_revision_logit",
    "logit",
    "Mean change of the answer expected of the therapist by any other bid.",
    (record) => revisionBy(record, ({ corrective }) => !corrective),
  ),
  seen(
    "repaired_share",
    "",
    "Share of the ruptures of alliance that were repaired; empty without any.",
    ({ ruptures }) => (ruptures.count > 0 ? ruptures.repaired / ruptures.count : undefined),
    SHARE,
  ),
];

const whole: readonly Output<Therapy>[] = [
  {
    name: "sessions_held",
    unit: "",
    meaning: "Sessions that were held.",
    of: ({ sessions }) => sessions.length,
  },
  {
    name: "left_early",
    unit: "",
    meaning: "The client stayed away while another session was planned, 1 or 0.",
    range: SHARE,
    of: ({ leftEarly }) => Number(leftEarly),
  },
  {
    name: "ruptures",
    unit: "",
    meaning: "Ruptures of alliance from one session to the next.",
    of: ({ ruptures }) => ruptures.count,
  },
  {
    name: "gain_logit",
    unit: "logit",
    sometimes: true,
    meaning:
      "Gain of security in general by the planned end: anxiety and avoidance, how much less.",
    of: ({ before, end }) =>
      known(
        before.standing.anxiety +
          before.standing.avoidance -
          end.standing.anxiety -
          end.standing.avoidance,
      ),
  },
  {
    name: "earned",
    unit: "",
    meaning:
      "Insecure before, reliably secure at the end, and after the follow-up under stress, 1 or 0.",
    range: SHARE,
    sometimes: true,
    of: ({ earned }) => (earned === undefined ? undefined : Number(earned)),
  },
];

/** What a therapy leaves in a table of lives. */
export const therapyOutputs: readonly Output<Therapy>[] = [
  ...readings,
  ...interviewOutputs,
  ...whole,
  ...inSessions,
  ...course,
];
