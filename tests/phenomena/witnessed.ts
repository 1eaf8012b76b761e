import type { Activity } from "../../src/model/index.ts";
import { type CohortPlan, liveChild } from "../../src/population/index.ts";

/** One second of a Strange Situation, seen from outside and inside. */
export interface Witnessed {
  readonly episode: number;
  /** Metres to the caregiver; `undefined` while it is away. */
  readonly distance: number | undefined;
  readonly holder: "caregiver" | "stranger" | undefined;
  readonly arousal: number;
  readonly activity: Activity;
  /** P₊ of the bid under way. */
  readonly expected: number;
}

/** The seconds of the first `count` children of a plan, by child. */
export function witnessed(plan: CohortPlan, count: number): Witnessed[][] {
  return Array.from({ length: count }, (_, number) => {
    const seconds: Witnessed[] = [];
    liveChild(plan, number, ({ recorder, child, caregiver, stranger, scene }) => {
      const { contact } = scene.situation;
      const { activity, expected } = scene.person.conduct;
      seconds.push({
        episode: recorder.episode,
        distance: caregiver.here
          ? Math.hypot(child.x - caregiver.x, child.y - caregiver.y)
          : undefined,
        holder:
          contact === caregiver.slot
            ? "caregiver"
            : contact === stranger.slot
              ? "stranger"
              : undefined,
        arousal: scene.person.body.arousal,
        activity,
        expected,
      });
    });
    return seconds;
  });
}
