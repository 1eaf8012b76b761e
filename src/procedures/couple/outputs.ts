import type { Output } from "../assessment.ts";
import type { Counts, CoupleStanding } from "../together/index.ts";
import type { FollowedCouple } from "./follow.ts";

/** One of the two: its own numbers, and those of the other. */
interface Side {
  readonly before: CoupleStanding;
  readonly after: CoupleStanding;
  readonly own: Counts;
  readonly others: Counts;
  readonly satisfaction: number;
  readonly record: FollowedCouple;
  readonly place: 0 | 1;
}

type SideOutput = Omit<Output<FollowedCouple>, "of" | "meaning"> & {
  readonly meaning: string;
  readonly of: (side: Side) => number | undefined;
};

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

function standings(): SideOutput[] {
  const dimensions = ["anxiety", "avoidance"] as const;
  const times = [
    ["before", "when they have just met"],
    ["after", "at the end"],
  ] as const;
  return dimensions.flatMap((dimension) =>
    times.flatMap(([time, when]): SideOutput[] => [
      {
        name: `${dimension}_${time}`,
        unit: "logit",
        sometimes: true,
        meaning: `${dimension} towards the other ${when}; of no rival learner.`,
        of: (side) => side[time].withOther?.[dimension],
      },
      {
        name: `general_${dimension}_${time}`,
        unit: "logit",
        sometimes: true,
        meaning: `${dimension} towards people in general ${when}; of no rival learner.`,
        of: (side) => side[time].general?.[dimension],
      },
    ]),
  );
}

function bonds(): SideOutput[] {
  const stages = [
    [
      "turned_to_day",
      "turnedTo",
      "day from which it rather turns to the other than not when upset",
    ],
    ["haven_day", "haven", "day from which it would ask the other before anybody it knows"],
    ["base_day", "base", "day from which the other is the surest of all it knows"],
  ] as const;
  return stages.map(([name, stage, meaning]) => ({
    name,
    unit: "days",
    range: [0, 1826],
    sometimes: true,
    meaning: `${meaning}, read weekly; empty if never.`,
    of: ({ record, place }) => record.bonds[place][stage],
  }));
}

const EACH: readonly SideOutput[] = [
  ...standings(),
  {
    name: "felt_after",
    unit: "",
    range: [0, 1],
    meaning: "felt availability of the other at the end.",
    of: ({ after }) => after.felt,
  },
  {
    name: "satisfaction",
    unit: "",
    main: true,
    meaning: "how content it is with the other at the end.",
    of: ({ satisfaction }) => satisfaction,
  },
  {
    name: "support_sought",
    unit: "",
    range: [0, 1],
    sometimes: true,
    meaning: "share of its upsets beside the other in which it turned to it.",
    of: ({ own }) => share(own.asked, own.upsets),
  },
  {
    name: "support_received",
    unit: "",
    range: [0, 1],
    sometimes: true,
    meaning: "share of its bids to the other that were comforted.",
    of: ({ own }) => share(own.bidsComforted, own.bids),
  },
  {
    name: "support_given",
    unit: "",
    range: [0, 1],
    sometimes: true,
    meaning: "share of the other's bids that it comforted.",
    of: ({ others }) => share(others.bidsComforted, others.bids),
  },
  {
    name: "demands_per_week",
    unit: "1/week",
    range: [0, 10_000],
    meaning: "loud bids after another in vain.",
    of: ({ own }) => (7 * own.demands) / own.days,
  },
  {
    name: "withdrawal",
    unit: "",
    range: [0, 1],
    sometimes: true,
    meaning: "share of time turned away when the other presses it; empty without.",
    of: ({ own }) => share(own.withdrawn, own.pressed),
  },
  {
    name: "turned_away",
    unit: "",
    range: [0, 1],
    sometimes: true,
    meaning: "share of time turned away in its upsets beside the other.",
    of: ({ own }) => share(own.turnedAway, own.seconds),
  },
  {
    name: "conflicts_begun_per_week",
    unit: "1/week",
    range: [0, 140],
    meaning: "conflicts that began with its asking.",
    of: ({ own }) => (7 * own.begun) / own.days,
  },
  {
    name: "moods_taken_amiss",
    unit: "",
    range: [0, 1],
    sometimes: true,
    meaning: "share of the other's bad moods that it took for a rebuff.",
    of: ({ own }) => share(own.rejections, own.badMoods),
  },
  ...bonds(),
];

function sideOf(record: FollowedCouple, place: 0 | 1): Side {
  const other = (1 - place) as 0 | 1;
  const { before, after, counts } = record;
  return {
    before: before.standing[place],
    after: after.standing[place],
    own: counts[place],
    others: counts[other],
    satisfaction: after.satisfaction[place],
    record,
    place,
  };
}

function sides(): Output<FollowedCouple>[] {
  const who = [
    ["self", "Of whoever grew up here"],
    ["partner", "Of the partner"],
  ] as const;
  return who.flatMap(([word, text], place) =>
    EACH.map(({ name, meaning, of, ...rest }) => ({
      ...rest,
      name: `${word}_${name}`,
      meaning: `${text}: ${meaning}`,
      of: (record: FollowedCouple) => of(sideOf(record, place as 0 | 1)),
    })),
  );
}

/** How a couple is found at the end. */
export const ENDS = ["together", "self_left", "partner_left"] as const;

export const coupleOutputs: readonly Output<FollowedCouple>[] = [
  {
    name: "ended",
    unit: "",
    levels: ENDS,
    main: true,
    meaning: "Together at the end of the days, or who of the two has left.",
    of: ({ left }) => ENDS[left === undefined ? 0 : left + 1],
  },
  {
    name: "days_together",
    unit: "days",
    range: [1, 1826],
    meaning: "Days that they lived together.",
    of: ({ counts }) => counts[0].days,
  },
  {
    name: "conflicts_per_week",
    unit: "1/week",
    range: [0, 140],
    main: true,
    meaning: "Conflicts of the two.",
    of: ({ counts: [one, other] }) => (7 * (one.begun + other.begun)) / one.days,
  },
  {
    name: "rounds_per_week",
    unit: "1/week",
    range: [0, 140],
    meaning: "Rounds of all conflicts.",
    of: ({ counts: [one] }) => (7 * one.rounds) / one.days,
  },
  {
    name: "connectedness",
    unit: "",
    range: [0, 1],
    sometimes: true,
    meaning: "Share of the calm time offered that both took up; empty without any.",
    of: ({ counts: [one] }) => share(one.shared, one.offered),
  },
  {
    name: "reciprocity",
    unit: "",
    range: [0, 1],
    sometimes: true,
    meaning: "How evenly comfort goes both ways: the lesser count as a share of the greater.",
    of: ({ counts: [one, other] }) =>
      share(Math.min(one.comforted, other.comforted), Math.max(one.comforted, other.comforted)),
  },
  ...sides(),
];
