/** Everything an observer behind the mirror can write down about the child. */
export type ChildBehavior =
  | "explore"
  | "turn_away"
  | "smile"
  | "approach"
  | "search"
  | "follow"
  | "cry"
  | "contact"
  | "freeze"
  | "resist";

/** ... and about the adults. */
export type AdultBehavior =
  | "enter"
  | "leave"
  | "greet"
  | "sit"
  | "talk"
  | "draw_near"
  | "comfort"
  | "rebuff"
  | "put_down";

export type Subject = "child" | "caregiver" | "stranger";

/**
 * One line of the event log: who did what, when, how strongly, to whom. A STATE lasts from start to
 * stop, a POINT happens at start (= stop). This is all a coder may read.
 */
export interface LoggedEvent {
  readonly episode: number;
  readonly subject: Subject;
  readonly behavior: ChildBehavior | AdultBehavior;
  readonly type: "STATE" | "POINT";
  /** Seconds since the beginning of episode 1. */
  readonly start: number;
  readonly stop: number;
  /** Intensity of a bid in (0, 1]; undefined where it has no meaning. */
  readonly intensity: number | undefined;
  /** Whom or what it was directed at; "" for nobody. */
  readonly target: string;
}

/** One episode as it was held. */
export interface HeldEpisode {
  readonly episode: number;
  readonly start: number;
  readonly stop: number;
}

/** The record of one Strange Situation. */
export interface EventLog {
  readonly episodes: HeldEpisode[];
  readonly events: LoggedEvent[];
}

/** Writes an event log: closes the running state of each subject when another begins. */
export interface Recorder {
  readonly log: EventLog;
  episode: number;
  time: number;
  readonly running: Map<Subject, Omit<LoggedEvent, "stop" | "type">>;
}

export function createRecorder(): Recorder {
  return { log: { episodes: [], events: [] }, episode: 0, time: 0, running: new Map() };
}

/** A state begins (the same state going on is not written twice). */
export function noteState(
  recorder: Recorder,
  subject: Subject,
  behavior: LoggedEvent["behavior"],
  target: string,
  intensity?: number,
): void {
  const now = recorder.running.get(subject);
  const same = now?.behavior === behavior && now.target === target && now.intensity === intensity;
  if (same) return;
  endState(recorder, subject);
  const { episode, time } = recorder;
  recorder.running.set(subject, { episode, subject, behavior, start: time, intensity, target });
}

export function endState(recorder: Recorder, subject: Subject): void {
  const now = recorder.running.get(subject);
  if (now === undefined) return;
  recorder.running.delete(subject);
  if (recorder.time > now.start) {
    recorder.log.events.push({ ...now, type: "STATE", stop: recorder.time });
  }
}

export function notePoint(
  recorder: Recorder,
  subject: Subject,
  behavior: LoggedEvent["behavior"],
  target: string,
  intensity?: number,
): void {
  const { episode, time } = recorder;
  recorder.log.events.push({
    episode,
    subject,
    behavior,
    type: "POINT",
    start: time,
    stop: time,
    intensity,
    target,
  });
}

/** Closes the episode under way, and every state with it; what goes on is noted anew. */
export function endEpisode(recorder: Recorder, start: number): void {
  for (const subject of [...recorder.running.keys()]) endState(recorder, subject);
  recorder.log.episodes.push({ episode: recorder.episode, start, stop: recorder.time });
}
