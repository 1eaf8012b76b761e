import type { Output } from "../assessment.ts";
import { type Apart, type BodyOfDays, STRETCHES, type Stretch } from "./follow.ts";

const standings = (
  [
    ["general", "towards people in general"],
    ["withOther", "towards the other"],
  ] as const
).flatMap(([of, whom]) =>
  (["anxiety", "avoidance"] as const).map(
    (dimension): Output<Apart> => ({
      name: of === "general" ? `general_${dimension}` : dimension,
      unit: "logit",
      sometimes: true,
      meaning: `${dimension === "anxiety" ? "Anxiety" : "Avoidance"} ${whom} when the other leaves; of no rival learner.`,
      of: (record) => record[of]?.[dimension],
    }),
  ),
);

const TIMES: readonly [string, string, (record: Apart) => BodyOfDays | undefined][] = [
  ["before", "on the last days before", ({ before }) => before],
  ["away", "while the other is away", ({ whole }) => whole.body],
  ["after", "on the first days after; empty where nobody comes back", ({ after }) => after],
];

const bodies = TIMES.flatMap(([time, when, of]): Output<Apart>[] => [
  {
    name: `arousal_${time}`,
    unit: "",
    range: [0, 1],
    ...(time === "after" && { sometimes: true as const }),
    meaning: `Mean arousal ${when}, which cortisol follows.`,
    of: (record) => of(record)?.arousal,
  },
  {
    name: `heart_rate_${time}_bpm`,
    unit: "1/min",
    ...(time === "after" && { sometimes: true as const }),
    meaning: `Heart rate at that arousal, ${when}.`,
    of: (record) => of(record)?.heartRate,
  },
]);

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

const course = Array.from({ length: STRETCHES }, (_, i) => i).flatMap((i) => {
  const of = (read: (stretch: Stretch) => number) => (record: Apart) => {
    const stretch = record.stretches[i];
    return stretch === undefined ? undefined : read(stretch);
  };
  const when = `stretch ${i + 1} of ${STRETCHES} of the time without the other; empty where that has fewer days`;
  const columns: Output<Apart>[] = [
    {
      name: `calls_per_day_${i + 1}`,
      unit: "1/day",
      sometimes: true,
      meaning: `Calls in vain, by loudness, in ${when}.`,
      of: of(({ calls, days }) => calls / days),
    },
    {
      name: `arousal_${i + 1}`,
      unit: "",
      range: [0, 1],
      sometimes: true,
      meaning: `Mean arousal in ${when}.`,
      of: of(({ body }) => body.arousal),
    },
    {
      name: `counted_on_${i + 1}`,
      unit: "",
      range: [0, 1],
      sometimes: true,
      meaning: `How far the other is still counted on at the end of ${when}.`,
      of: of(({ countedOn }) => countedOn),
    },
  ];
  return columns;
});

export const apartOutputs: readonly Output<Apart>[] = [
  ...standings,
  {
    name: "felt",
    unit: "",
    range: [0, 1],
    meaning: "Felt availability of the other when it leaves.",
    of: ({ felt }) => felt,
  },
  {
    name: "felt_parent",
    unit: "",
    range: [0, 1],
    meaning: "Felt availability of the one it grew up with, at that time.",
    of: ({ feltParent }) => feltParent,
  },
  ...bodies,
  {
    name: "calls_per_day",
    unit: "1/day",
    main: true,
    meaning: "Calls in vain to the one who is away, by loudness: yearning.",
    of: ({ whole }) => whole.calls / whole.days,
  },
  {
    name: "exploring",
    unit: "",
    range: [0, 1],
    sometimes: true,
    meaning: "Share of the uneasy hours at home in which it explores; empty without such hours.",
    of: ({ whole }) => share(whole.exploring, whole.seconds),
  },
  {
    name: "turned_away",
    unit: "",
    range: [0, 1],
    sometimes: true,
    meaning: "Share of the uneasy hours at home turned away; empty without such hours.",
    of: ({ whole }) => share(whole.turnedAway, whole.seconds),
  },
  {
    name: "missed_days",
    unit: "days",
    main: true,
    meaning:
      "Days after which the other was no longer missed enough to alarm, or as many as were lived.",
    of: ({ missedDays }) => missedDays,
  },
  {
    name: "counted_on",
    unit: "",
    range: [0, 1],
    meaning: "How far the other is still counted on at the end of the time without it.",
    of: ({ whole }) => whole.countedOn,
  },
  {
    name: "unresolved",
    unit: "",
    range: [0, 1],
    meaning:
      "How much of a loss is unresolved: what is still counted on at the end where the other is still missed, else 0.",
    of: ({ missedDays, whole }) => (missedDays === whole.days ? whole.countedOn : 0),
  },
  {
    name: "vigour",
    unit: "",
    range: [0, 1],
    meaning: "Mean vigour in the mornings without the other.",
    of: ({ whole }) => whole.body.vigour,
  },
  {
    name: "quarrels_per_day",
    unit: "1/day",
    meaning: "Rounds of conflict a day before the other leaves.",
    of: ({ rounds }) => rounds,
  },
  {
    name: "quarrels_after_per_day",
    unit: "1/day",
    sometimes: true,
    meaning: "Rounds of conflict a day when it is back; empty where nobody comes back.",
    of: ({ roundsAfter }) => roundsAfter,
  },
  ...course,
];
