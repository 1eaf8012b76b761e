import {
  type Care,
  careDeclarations,
  type Temperament,
  temperamentDeclarations,
  type Values,
  valuesOf,
} from "../model/index.ts";
import {
  gamma,
  lognormal,
  normal,
  normalQuantile,
  openStream,
  type Stream,
  uniform,
} from "../numerics/index.ts";

/**
 * The community population of caregivers and children (docs/model.md, section 7). Continuous:
 * nobody in it is drawn from a kind of people. Distributions are cut off at the declared range of
 * each quantity.
 */
export const communityDeclarations = {
  availabilityMean: {
    symbol: "E a*",
    unit: "logit",
    range: [-6, 6],
    start: 1.9,
    meaning: "Mean availability of caregivers in the community.",
    standing: "fitted",
    basis: "Fitted to findings for calibration (docs/calibration.md).",
    works: ["madigan2023"],
  },
  availabilitySpread: {
    symbol: "sd a*",
    unit: "logit",
    range: [0, 5],
    start: 0.93,
    meaning: "Standard deviation of availability.",
    standing: "fitted",
    basis: "Fitted to findings for calibration (docs/calibration.md).",
    works: ["madigan2023"],
  },
  attentivenessMean: {
    symbol: "E w*",
    unit: "logit",
    range: [-6, 6],
    start: 0.073,
    meaning: "Mean attentiveness to quiet signals.",
    standing: "fitted",
    basis: "Fitted to findings for calibration (docs/calibration.md).",
    works: ["madigan2023"],
  },
  attentivenessSpread: {
    symbol: "sd w*",
    unit: "logit",
    range: [0, 5],
    start: 1.2,
    meaning: "Standard deviation of attentiveness.",
    standing: "assumed",
    basis: "Set by hand (docs/model.md, section 7); no number is published.",
    works: ["madigan2023"],
  },
  careCorrelation: {
    symbol: "r(a*, w*)",
    unit: "",
    range: [-0.99, 0.99],
    start: -0.3,
    meaning: "Rejecting caregivers tend to tolerate quiet nearness: an assumption about care.",
    standing: "assumed",
    basis: "An assumption about care (docs/model.md, section 2), not a law of the learner.",
    works: ["madigan2023"],
  },
  inconsistencyMedian: {
    symbol: "med σ_d",
    unit: "logit",
    range: [0.01, 4],
    start: 0.6,
    meaning: "Median of the caregivers' inconsistency (lognormal).",
    standing: "assumed",
    basis: "Set by hand (docs/model.md, section 7); no number is published.",
    works: ["madigan2023"],
  },
  inconsistencySpread: {
    symbol: "sd ln σ_d",
    unit: "",
    range: [0, 2],
    start: 0.5,
    meaning: "Spread of the logarithm of inconsistency.",
    standing: "assumed",
    basis: "No number is published; half to twice the median covers four caregivers in five.",
    works: ["madigan2023"],
  },
  wanderingMean: {
    symbol: "E σ_w",
    unit: "logit",
    range: [0, 4],
    start: 1.6,
    meaning:
      "How far caregivers' care wanders over months around its usual level, the same for all.",
    standing: "fitted",
    basis: "Fitted to findings for calibration (docs/calibration.md).",
    works: ["opie2021"],
  },
  frighteningShare: {
    symbol: "P(f* > 0)",
    unit: "",
    range: [0, 1],
    start: 0.37,
    meaning: "Share of caregivers who frighten the child at all.",
    standing: "fitted",
    basis: "Fitted to findings for calibration (docs/calibration.md).",
    works: ["madigan2006"],
  },
  frighteningMean: {
    symbol: "E f*",
    unit: "acts/day",
    range: [0, 10],
    start: 0.94,
    meaning: "Mean number of frightening acts of those who do (exponential).",
    standing: "fitted",
    basis: "Fitted to findings for calibration (docs/calibration.md).",
    works: ["madigan2006"],
  },
  frighteningCorrelation: {
    symbol: "r(a*, f*)",
    unit: "",
    range: [-0.99, 0.99],
    start: 0,
    meaning: "Correlation of availability with whether a caregiver frightens the child at all.",
    standing: "assumed",
    basis: "0: frightening acts have sources of their own; what another value does is tried out.",
    works: ["madigan2006"],
  },
  repairPaceSpread: {
    symbol: "sd ln m*",
    unit: "",
    range: [0, 2],
    start: 0.4,
    meaning: "Spread of the logarithm of caregivers' pace of repair, around 1.",
    standing: "assumed",
    basis: "Half to twice as quick covers nine in ten; no number is published.",
    works: ["tronickGianino1986"],
  },
  stimulationSpread: {
    symbol: "sd ln σ*",
    unit: "",
    range: [0, 2],
    start: 0.3,
    meaning: "Spread of the logarithm of stimulation, around the optimum.",
    standing: "assumed",
    basis: "No number is published.",
    works: ["belskyRovineTaylor1984"],
  },
  intrusivenessMean: {
    symbol: "E i*",
    unit: "1/min",
    range: [0, 60],
    start: 0.3,
    meaning: "Mean rate of uninvited stimulation in mismatches (exponential).",
    standing: "assumed",
    basis: "One in three minutes; no number is published.",
    works: ["belskyRovineTaylor1984"],
  },
  carryingMean: {
    symbol: "E h_c",
    unit: "h/day",
    range: [0, 24],
    start: 0.5,
    meaning: "Mean hours a day of being carried unasked (exponential).",
    standing: "assumed",
    basis: "No number is published in these words.",
    works: ["hunzikerBarr1986"],
  },
  reactivitySpread: {
    symbol: "sd ln ρ",
    unit: "",
    range: [0, 1],
    start: 0.25,
    meaning: "Spread of the logarithm of the children's reactivity.",
    standing: "assumed",
    basis: "No number is published in the model's unit.",
    works: ["groh2017"],
  },
} as const;

export type Community = Values<typeof communityDeclarations>;

/**
 * The caregiver that child `child` of a study is born to.
 *
 * @param place in the household: others than the first are drawn by chance of their own
 */
export function drawCare(seed: number, child: number, community: Community, place = 0): Care {
  const which = place === 0 ? "" : ` ${place}`;
  const chance = openStream(seed, child, `caregiver${which} drawn`);
  const first = normal(chance);
  const second = normal(chance);
  const r = community.careCorrelation;
  const availability = community.availabilityMean + community.availabilitySpread * first;
  const attentiveness =
    community.attentivenessMean +
    community.attentivenessSpread * (r * first + Math.sqrt(1 - r * r) * second);
  const inconsistency = lognormal(
    chance,
    community.inconsistencyMedian,
    community.inconsistencySpread,
  );
  const frightens = isFrightening(first, uniform(chance), community);
  const play = openStream(seed, child, `caregiver${which}'s play drawn`);
  const pace = lognormal(play, careDeclarations.repairPace.start, community.repairPaceSpread);
  const stimulation = lognormal(
    play,
    careDeclarations.stimulation.start,
    community.stimulationSpread,
  );
  return valuesOf(careDeclarations, {
    repairPace: within(careDeclarations.repairPace.range, pace),
    stimulation: within(careDeclarations.stimulation.range, stimulation),
    intrusiveness: exponential(play, "intrusiveness", community.intrusivenessMean),
    carrying: exponential(play, "carrying", community.carryingMean),
    availability: within(careDeclarations.availability.range, availability),
    attentiveness: within(careDeclarations.attentiveness.range, attentiveness),
    inconsistency: within(careDeclarations.inconsistency.range, inconsistency),
    wandering: community.wanderingMean,
    frightening: frightens ? exponential(chance, "frightening", community.frighteningMean) : 0,
  });
}

/**
 * Whether a caregiver frightens at all: a deviate that goes with its availability, r z + √(1 − r²) e,
 * lies in the uppermost share.
 */
function isFrightening(first: number, drawn: number, community: Community): boolean {
  const { frighteningShare: share, frighteningCorrelation: r, frighteningMean } = community;
  if (share === 0 || frighteningMean === 0) return false;
  const own = normalQuantile(1 - drawn);
  return share === 1 || r * first + Math.sqrt(1 - r * r) * own > normalQuantile(1 - share);
}

/** The temperament that child `child` of a study is born with, around `centre`. */
export function drawTemperament(
  seed: number,
  child: number,
  centre: Temperament,
  community: Community,
): Temperament {
  const chance = openStream(seed, child, "temperament drawn");
  const reactivity = lognormal(chance, centre.reactivity, community.reactivitySpread);
  return { ...centre, reactivity: within(temperamentDeclarations.reactivity.range, reactivity) };
}

/** A quantity of care that most have little of and a few have much of. */
function exponential(chance: Stream, name: keyof Care, mean: number): number {
  return mean === 0 ? 0 : within(careDeclarations[name].range, gamma(chance, 1, mean));
}

function within([low, high]: readonly [number, number], value: number): number {
  return Math.min(high, Math.max(low, value));
}
