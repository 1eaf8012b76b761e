import type { Watcher } from "../procedures/index.ts";
import { type ChildRecord, type CohortPlan, liveChild } from "./cohort.ts";
import type { Home } from "./home.ts";

/** Second by second, column by column: where everybody was, and what went on in the child. */
export interface Frames {
  readonly episode: number[];
  readonly childX: number[];
  readonly childY: number[];
  /** Positions of an adult that is out of the room are `null`. */
  readonly caregiverX: (number | null)[];
  readonly caregiverY: (number | null)[];
  readonly strangerX: (number | null)[];
  readonly strangerY: (number | null)[];
  /** A in [0, 1]: what no coder sees. */
  readonly arousal: number[];
  /** What can be seen of it: the intensity of what is done, plus the leak; all of it in contact. */
  readonly expressed: number[];
}

/** One child's Strange Situation, to be watched again. */
export interface Tape {
  /** The home the child was raised in, when it is not its own. */
  readonly home: Home | undefined;
  readonly record: ChildRecord;
  readonly frames: Frames;
}

/**
 * Lives a child of the plan once more, perhaps in another home, and writes down every second.
 *
 * @param also somebody else who watches; watching changes nothing
 */
export function recordTape(plan: CohortPlan, child: number, home?: Home, also?: Watcher): Tape {
  const frames: Frames = {
    episode: [],
    childX: [],
    childY: [],
    caregiverX: [],
    caregiverY: [],
    strangerX: [],
    strangerY: [],
    arousal: [],
    expressed: [],
  };
  const watch: Watcher = (session, expressedNow) => {
    const { caregiver, stranger } = session;
    frames.episode.push(session.recorder.episode);
    frames.childX.push(round(session.child.x));
    frames.childY.push(round(session.child.y));
    frames.caregiverX.push(caregiver.here ? round(caregiver.x) : null);
    frames.caregiverY.push(caregiver.here ? round(caregiver.y) : null);
    frames.strangerX.push(stranger.here ? round(stranger.x) : null);
    frames.strangerY.push(stranger.here ? round(stranger.y) : null);
    frames.arousal.push(round(session.scene.person.body.arousal));
    frames.expressed.push(round(expressedNow));
    also?.(session, expressedNow);
  };
  const care = home?.care ?? plan.care;
  return { home, record: liveChild({ ...plan, care }, child, watch), frames };
}

/** Millimetres and thousandths are enough to look at. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
