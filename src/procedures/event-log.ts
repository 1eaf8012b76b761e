/**
 * One line of an event log: who (S) did what (B), when, how strongly, to whom. A STATE lasts from
 * start to stop, a POINT happens at start (= stop). This is all a coder may read.
 */
export interface EventRow<S extends string, B extends string> {
  readonly episode: number;
  readonly subject: S;
  readonly behavior: B;
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

/** The record of one procedure. */
export interface Log<S extends string, B extends string> {
  readonly episodes: HeldEpisode[];
  readonly events: EventRow<S, B>[];
}

/** Writes an event log: closes the running state of each subject when another begins. */
export interface LogRecorder<S extends string, B extends string> {
  readonly log: Log<S, B>;
  episode: number;
  time: number;
  readonly running: Map<S, Omit<EventRow<S, B>, "stop" | "type">>;
}

export function createLogRecorder<S extends string, B extends string>(): LogRecorder<S, B> {
  return { log: { episodes: [], events: [] }, episode: 0, time: 0, running: new Map() };
}

/** A state begins (the same state going on is not written twice). */
export function noteState<S extends string, B extends string>(
  recorder: LogRecorder<S, B>,
  subject: NoInfer<S>,
  behavior: NoInfer<B>,
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

export function endState<S extends string, B extends string>(
  recorder: LogRecorder<S, B>,
  subject: NoInfer<S>,
): void {
  const now = recorder.running.get(subject);
  if (now === undefined) return;
  recorder.running.delete(subject);
  if (recorder.time > now.start) {
    recorder.log.events.push({ ...now, type: "STATE", stop: recorder.time });
  }
}

export function notePoint<S extends string, B extends string>(
  recorder: LogRecorder<S, B>,
  subject: NoInfer<S>,
  behavior: NoInfer<B>,
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
export function endEpisode<S extends string, B extends string>(
  recorder: LogRecorder<S, B>,
  start: number,
): void {
  for (const subject of [...recorder.running.keys()]) endState(recorder, subject);
  recorder.log.episodes.push({ episode: recorder.episode, start, stop: recorder.time });
}
