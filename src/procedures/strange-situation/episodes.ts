/** One of the eight episodes of the Strange Situation (`ainsworth1978`). */
export interface Episode {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  readonly name: string;
  /** Usual length, seconds. */
  readonly seconds: number;
  readonly caregiver: boolean;
  readonly stranger: boolean;
  /** A separation is cut after a full minute of crying; a reunion is extended until calm. */
  readonly adapts: "never" | "cut when crying" | "extend until calm";
}

export const EPISODES: readonly Episode[] = [
  {
    number: 1,
    name: "arrival",
    seconds: 30,
    caregiver: true,
    stranger: false,
    adapts: "never",
  },
  {
    number: 2,
    name: "with caregiver",
    seconds: 180,
    caregiver: true,
    stranger: false,
    adapts: "never",
  },
  {
    number: 3,
    name: "stranger enters",
    seconds: 180,
    caregiver: true,
    stranger: true,
    adapts: "never",
  },
  {
    number: 4,
    name: "with stranger",
    seconds: 180,
    caregiver: false,
    stranger: true,
    adapts: "cut when crying",
  },
  {
    number: 5,
    name: "first reunion",
    seconds: 180,
    caregiver: true,
    stranger: false,
    adapts: "extend until calm",
  },
  {
    number: 6,
    name: "alone",
    seconds: 180,
    caregiver: false,
    stranger: false,
    adapts: "cut when crying",
  },
  {
    number: 7,
    name: "stranger returns",
    seconds: 180,
    caregiver: false,
    stranger: true,
    adapts: "cut when crying",
  },
  {
    number: 8,
    name: "second reunion",
    seconds: 180,
    caregiver: true,
    stranger: false,
    adapts: "never",
  },
];

/** A full minute of crying ends a separation, s. */
export const CRYING_ENDS = 60;
/** A reunion is extended by at most this much, s. */
export const LONGEST_EXTENSION = 180;
