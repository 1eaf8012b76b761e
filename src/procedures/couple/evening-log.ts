import type { Activity } from "../../model/index.ts";
import {
  createLogRecorder,
  type EventRow,
  endEpisode,
  endState,
  type Log,
  notePoint,
  noteState,
} from "../event-log.ts";
import type { Partner, Watching } from "../together/index.ts";

/** What can be seen of two on an evening, while one of them is upset. */
export type EveningBehavior =
  | "explore"
  | "turn_away"
  | "look"
  | "call"
  | "cry"
  | "contact"
  | "freeze"
  | "upset"
  | "comfort"
  | "rebuff";

/** Subjects are `self` and `partner`; episodes are evenings, numbered from 1. */
export type EveningLog = Log<string, EveningBehavior>;
export type EveningEvent = EventRow<string, EveningBehavior>;

/** Keeps the log of some evenings; `begin` and `end` frame each. */
export interface EveningRecorder extends Watching {
  readonly log: EveningLog;
  begin(): void;
  end(): void;
}

const CALLING = 0.6;

export function createEveningRecorder(): EveningRecorder {
  const recorder = createLogRecorder<string, EveningBehavior>();
  let who: Partner | undefined;
  let started = 0;
  return {
    log: recorder.log,
    begin() {
      recorder.episode++;
      started = recorder.time;
    },
    end() {
      endEpisode(recorder, started);
    },
    turn(one) {
      if (who !== undefined) endState(recorder, who.name);
      who = one;
      notePoint(recorder, one.name, "upset", "");
    },
    moment(activity, figure, seconds, { concluded, answer, intensity }) {
      const one = who as Partner;
      const { name, scene } = one;
      const { conduct, workingModel } = scene.person;
      const target = figure < 0 ? "" : (workingModel.figures[figure] as string);
      const loud = concluded ? intensity : conduct.intensity;
      const bids = activity === "bid" && loud > 0;
      noteState(recorder, name, behaviorOf(activity, loud), target, bids ? loud : undefined);
      recorder.time += seconds;
      if (concluded && answer === 1) notePoint(recorder, target, "comfort", name);
      if (concluded && answer === -1) notePoint(recorder, target, "rebuff", name);
    },
  };
}

/** What anybody would call it; a silence and a bid at once are told apart by what was concluded. */
function behaviorOf(activity: Activity, intensity: number): EveningBehavior {
  if (activity === "turn away") return "turn_away";
  if (activity !== "bid" && activity !== "await") return activity;
  if (intensity === 1) return "cry";
  return intensity >= CALLING ? "call" : "look";
}
