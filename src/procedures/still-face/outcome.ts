import type { FaceToFaceCaregiver, FaceToFaceChild, StillFaceLog } from "./event-log.ts";

/** What could be seen in one episode, as shares of its time (docs/still-face.md). */
export interface FaceToFaceMeasures {
  readonly episode: number;
  readonly seconds: number;
  /** In step. */
  readonly matchedShare: number;
  /** Positive affect: smiling, in step or to invite. */
  readonly positiveShare: number;
  /** Negative affect: crying or protest. */
  readonly negativeShare: number;
  /** Gaze: turned to the caregiver, whatever with. */
  readonly gazeShare: number;
  /** Bids of any intensity under way. */
  readonly bidShare: number;
  readonly turnAwayShare: number;
  /** Seconds from the beginning of the episode until the pair is first in step; all, if never. */
  readonly untilMatched: number;
}

/** Shares of time by episode (baseline, still face, reunion), from the event log. */
export function measureStillFace(log: StillFaceLog): FaceToFaceMeasures[] {
  return log.episodes.map(({ episode, start, stop }) => {
    const seconds = stop - start;
    const states = log.events.filter((one) => one.type === "STATE" && one.episode === episode);
    const share = (holds: (event: (typeof states)[number]) => boolean) =>
      states.reduce((sum, one) => sum + (holds(one) ? one.stop - one.start : 0), 0) / seconds;
    const child = (behavior: FaceToFaceChild) =>
      share((one) => one.subject === "child" && one.behavior === behavior);
    const inStep = (one: (typeof states)[number]) =>
      one.subject === "caregiver" && one.behavior === ("play" satisfies FaceToFaceCaregiver);
    return {
      episode,
      seconds,
      matchedShare: share(inStep),
      positiveShare: child("smile"),
      negativeShare: child("cry"),
      gazeShare: share((one) => one.subject === "child" && one.target === "caregiver"),
      bidShare: share((one) => one.subject === "child" && one.intensity !== undefined),
      turnAwayShare: child("turn_away"),
      untilMatched: (states.find(inStep)?.start ?? stop) - start,
    };
  });
}

/** One measure, of what it is in baseline and how it differs from there later. */
export interface StillFaceChange {
  readonly baseline: number;
  /** Still face less baseline: the still-face effect. */
  readonly still: number;
  /** Reunion less baseline: what is carried over. */
  readonly reunion: number;
}

type Measure = Exclude<keyof FaceToFaceMeasures, "episode" | "seconds">;

/** How a measure changes from baseline into the still face, and what of it is carried over. */
export function changeOf(measures: readonly FaceToFaceMeasures[], name: Measure): StillFaceChange {
  const [baseline = Number.NaN, still = Number.NaN, reunion = Number.NaN] = measures.map(
    (one) => one[name],
  );
  return { baseline, still: still - baseline, reunion: reunion - baseline };
}
