import type { Output } from "../assessment.ts";
import type { EpisodeInside } from "../inside.ts";
import type { CodedStrangeSituation } from "./coded.ts";
import type { Coding } from "./coding.ts";
import { EPISODES } from "./episodes.ts";
import type { EpisodeMeasures } from "./measures.ts";
import type { Scales } from "./scales.ts";

type Of = Output<CodedStrangeSituation>;

const SCALES: readonly [keyof Scales, string, string][] = [
  ["proximitySeeking", "proximity_seeking", "Proximity and contact seeking"],
  ["contactMaintaining", "contact_maintaining", "Contact maintaining"],
  ["avoidance", "avoidance", "Avoidance"],
  ["resistance", "resistance", "Resistance"],
];

const IN_EPISODE: readonly [
  keyof EpisodeMeasures | keyof EpisodeInside,
  string,
  string,
  string,
  (readonly [number, number])?,
][] = [
  ["seconds", "seconds", "s", "Length"],
  ["cryShare", "cry_share", "", "Share of time crying", [0, 1]],
  ["exploreShare", "explore_share", "", "Share of time exploring", [0, 1]],
  ["bidShare", "bid_share", "", "Share of time in any bid", [0, 1]],
  ["contactShare", "contact_share", "", "Share of time in contact", [0, 1]],
  ["freezeShare", "freeze_share", "", "Share of time frozen", [0, 1]],
  ["arousalMean", "arousal_mean", "", "Mean arousal, which no coder sees", [0, 1]],
  ["arousalPeak", "arousal_peak", "", "Peak of arousal", [0, 1]],
  ["heartRate", "heart_rate_bpm", "1/min", "Mean heart rate"],
  ["vagalTone", "vagal_tone", "", "Mean index of vagal tone"],
  ["cortisol", "cortisol_at_end", "", "Index of cortisol at the end", [0, 1]],
];

/** Both reunions, one after the other. */
const reunions: Of[] = (["reunion1", "reunion2"] as const).flatMap((reunion, i) =>
  SCALES.map(([name, column, title]) => ({
    name: `reunion_${i + 1}_${column}`,
    unit: "",
    range: [1, 7] as const,
    meaning: `${title} in reunion ${i + 1}, 1 to 7.`,
    of: ({ coding }: CodedStrangeSituation) => coding?.[reunion][name],
  })),
);

const sheet: Of[] = [
  {
    name: "disorganisation",
    unit: "",
    range: [1, 9],
    meaning: "Disorganisation, 1 to 9.",
    main: true,
    of: ({ coding }) => coding?.disorganisation,
  },
  classes("organised", ["A", "B", "C"], "Best-fitting organised strategy.", (one) => one.organised),
  {
    ...classes(
      "classification",
      ["A", "B", "C", "D"],
      "Class: D, or the organised strategy.",
      (one) => one.classification,
    ),
    main: true,
  },
  classes(
    "second_coder_organised",
    ["A", "B", "C"],
    "The same by a second coder.",
    (one) => one.organised,
    "secondCoding",
  ),
  classes(
    "second_coder_classification",
    ["A", "B", "C", "D"],
    "The class by a second coder.",
    (one) => one.classification,
    "secondCoding",
  ),
];

function classes(
  name: string,
  levels: readonly string[],
  meaning: string,
  read: (coding: Coding) => string,
  coder: "coding" | "secondCoding" = "coding",
): Of {
  return { name, unit: "", levels, meaning, of: (record) => record[coder] && read(record[coder]) };
}

const episodes: Of[] = EPISODES.flatMap(({ number, name: title }, i) =>
  IN_EPISODE.map(([name, column, unit, meaning, range]) => ({
    name: `ep${number}_${column}`,
    unit,
    ...(range && { range }),
    meaning: `${meaning}, episode ${number} (${title}).`,
    of: (record: CodedStrangeSituation) => record.episodes[i]?.[name],
  })),
);

/** The coder's sheet, the second coder's, and each episode. */
export const strangeSituationOutputs: readonly Of[] = [...reunions, ...sheet, ...episodes];
