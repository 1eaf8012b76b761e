import type { Assessment, Output } from "../assessment.ts";
import type { EpisodeInside } from "../inside.ts";
import type { StillFaceLog } from "./event-log.ts";
import { type Mending, measureMending } from "./mending.ts";
import { type FaceToFaceMeasures, measureStillFace } from "./outcome.ts";
import { type FaceToFaceWatcher, holdStillFace } from "./protocol.ts";
import { stillFaceDeclarations } from "./settings.ts";

/** One still-face procedure as it was measured: baseline, still face, reunion. */
export interface MeasuredStillFace {
  readonly episodes: readonly (FaceToFaceMeasures & EpisodeInside)[];
  /** How mismatches were mended, by episode. */
  readonly mending: readonly Mending[];
  readonly log: StillFaceLog;
}

const EPISODE_NAMES = ["baseline", "still", "reunion"] as const;

const MEASURES: readonly [
  keyof FaceToFaceMeasures | keyof EpisodeInside,
  string,
  string,
  string,
  (readonly [number, number])?,
][] = [
  ["matchedShare", "matched_share", "", "Share of time in step", [0, 1]],
  ["positiveShare", "positive_share", "", "Share of time with positive affect", [0, 1]],
  ["negativeShare", "negative_share", "", "Share of time crying or protesting", [0, 1]],
  ["gazeShare", "gaze_share", "", "Share of time turned to the caregiver", [0, 1]],
  ["bidShare", "bid_share", "", "Share of time in any bid", [0, 1]],
  ["turnAwayShare", "turn_away_share", "", "Share of time turned away", [0, 1]],
  ["untilMatched", "until_matched_s", "s", "Time until first in step"],
  ["arousalMean", "arousal_mean", "", "Mean arousal, which no coder sees", [0, 1]],
  ["arousalPeak", "arousal_peak", "", "Peak of arousal", [0, 1]],
  ["heartRate", "heart_rate_bpm", "1/min", "Mean heart rate"],
  ["vagalTone", "vagal_tone", "", "Mean index of vagal tone"],
];

const MAIN = new Set(["still_negative_share", "reunion_negative_share"]);

const outputs: Output<MeasuredStillFace>[] = EPISODE_NAMES.flatMap((episode, i) =>
  MEASURES.map(([measure, column, unit, meaning, range]) => {
    const name = `${episode}_${column}`;
    return {
      name,
      unit,
      ...(range && { range }),
      ...(MAIN.has(name) && { main: true as const }),
      meaning: `${meaning}, ${episode === "still" ? "still face" : episode}.`,
      of: ({ episodes }: MeasuredStillFace) => episodes[i]?.[measure],
    };
  }),
);

const mendings: Output<MeasuredStillFace>[] = [
  {
    name: "baseline_mended_next_share",
    unit: "",
    range: [0, 1],
    meaning: "Share of seconds out of step that are followed by one in step, baseline.",
    of: ({ mending }) => mending[0]?.nextShare,
  },
  {
    name: "baseline_mended_second_share",
    unit: "",
    range: [0, 1],
    meaning: "Share of seconds out of step with one in step among the next two, baseline.",
    of: ({ mending }) => mending[0]?.secondShare,
  },
  {
    name: "reunion_repair_latency_s",
    unit: "s",
    meaning: "Mean time a mismatch lasts, the last as far as it was seen, reunion.",
    of: ({ mending }) => mending[2]?.latency,
  },
];

export const stillFaceAssessment: Assessment<MeasuredStillFace, typeof stillFaceDeclarations> = {
  title: "Still face",
  settings: "stillFace",
  declarations: stillFaceDeclarations,
  outputs: [...outputs, ...mendings],
  hold({ childhood, companion, number, system }, settings, watch) {
    const { seed, child, scene } = childhood;
    const { log, inside } = holdStillFace(
      seed,
      child,
      number,
      scene.person,
      companion.caregiver,
      settings,
      system,
      watch as FaceToFaceWatcher | undefined,
    );
    const episodes = measureStillFace(log).map((seen, i) => ({
      ...seen,
      ...(inside[i] as EpisodeInside),
    }));
    return { episodes, mending: measureMending(log), log };
  },
  events: ({ log }) => log.events,
};
