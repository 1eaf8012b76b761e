import type { FaceToFaceCaregiver, StillFaceLog } from "./event-log.ts";

/** How the mismatches of one episode are mended, second by second (docs/still-face.md). */
export interface Mending {
  readonly episode: number;
  /** Share of seconds out of step that are followed by one in step; `undefined` where none is. */
  readonly nextShare: number | undefined;
  /** Share of seconds out of step followed by one in step within the next two. */
  readonly secondShare: number | undefined;
  /** Mean seconds a mismatch lasts, the last as far as it was seen; `undefined` without mismatch. */
  readonly latency: number | undefined;
}

/** Mending by episode (baseline, still face, reunion), from the event log. */
export function measureMending(log: StillFaceLog): Mending[] {
  return log.episodes.map(({ episode, start, stop }) => {
    const inStep = Array.from({ length: stop - start }, () => false);
    for (const one of log.events) {
      if (one.episode !== episode || one.type !== "STATE" || one.subject !== "caregiver") continue;
      if (one.behavior !== ("play" satisfies FaceToFaceCaregiver)) continue;
      inStep.fill(true, one.start - start, one.stop - start);
    }
    return {
      episode,
      nextShare: mendedWithin(1, inStep),
      secondShare: mendedWithin(2, inStep),
      latency: meanLength(inStep),
    };
  });
}

/** Of the seconds out of step that are followed by so many, the share mended in these. */
function mendedWithin(seconds: number, inStep: readonly boolean[]): number | undefined {
  let out = 0;
  let mended = 0;
  for (let second = 0; second + seconds < inStep.length; second++) {
    if (inStep[second]) continue;
    out++;
    if (inStep.slice(second + 1, second + 1 + seconds).includes(true)) mended++;
  }
  return out === 0 ? undefined : mended / out;
}

function meanLength(inStep: readonly boolean[]): number | undefined {
  const out = inStep.filter((one) => !one).length;
  const begun = inStep.filter((one, second) => !one && inStep[second - 1] !== false).length;
  return begun === 0 ? undefined : out / begun;
}
