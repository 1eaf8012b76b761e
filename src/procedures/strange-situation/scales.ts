import type { EventLog, HeldEpisode, LoggedEvent } from "./event-log.ts";

/** The four interactive scales, 1 to 7, of one reunion (`ainsworth1978`; docs/coding.md). */
export interface Scales {
  readonly proximitySeeking: number;
  readonly contactMaintaining: number;
  readonly avoidance: number;
  readonly resistance: number;
}

/** What a coder measures in one reunion before anchoring it to scales. */
export interface ReunionMeasures {
  /** Seconds from the caregiver's entry to the first bid to it; `SCORED_SECONDS` when none. */
  readonly latency: number;
  /** Greatest intensity × promptness of a bid to the caregiver, in [0, 1]. */
  readonly initiative: number;
  /** Seconds in contact with the caregiver. */
  readonly contact: number;
  /** Share of those seconds with an act of resistance. */
  readonly resisting: number;
  /** Share of the episode spent crying. */
  readonly crying: number;
  /** Share of the window spent frozen. */
  readonly frozen: number;
}

/** A reunion is scored over its first three minutes, also when it was extended, s. */
export const SCORED_SECONDS = 180;
/** Anchors of docs/coding.md; frozen, never tuned. */
const AVOIDANCE_FREE = 5;
const AVOIDANCE_SPAN = 55;
const CONTACT_FULL = 120;
const RESISTANCE_FULL = 0.5;
const PROMPT_WITHIN = 15;
const PROMPT_SPAN = 120;

/** Reads one reunion from the log. `undefined` when it was not held, or the child not observed. */
export function measureReunion(log: EventLog, episode: 5 | 8): ReunionMeasures | undefined {
  const held = log.episodes.find((one) => one.episode === episode);
  if (held === undefined || held.stop <= held.start) return undefined;
  const window = { start: held.start, stop: Math.min(held.stop, held.start + SCORED_SECONDS) };
  const mine = log.events.filter((event) => event.subject === "child" && event.episode === episode);
  if (!mine.some((event) => event.type === "STATE")) return undefined;
  const towards = mine.filter(
    (event) => event.target === "caregiver" && event.type === "STATE" && event.start < window.stop,
  );
  const contact = secondsOf(towards, "contact", window);
  const resisted = new Set(
    mine
      .filter((event) => event.behavior === "resist" && event.target === "caregiver")
      .map((event) => Math.floor(event.start))
      .filter((second) => second < window.stop),
  );
  const length = window.stop - window.start;
  return {
    latency: Math.min(SCORED_SECONDS, ...towards.map((event) => event.start - window.start)),
    initiative: Math.max(0, ...towards.map((event) => initiativeOf(event, window.start))),
    contact,
    resisting: contact > 0 ? Math.min(1, resisted.size / contact) : 0,
    crying: secondsOf(mine, "cry", held) / (held.stop - held.start),
    frozen: secondsOf(mine, "freeze", window) / length,
  };
}

/** Anchors the measures to scales of 1 to 7. */
export function scalesOf(measures: ReunionMeasures): Scales {
  return {
    proximitySeeking: 1 + 6 * measures.initiative,
    contactMaintaining: 1 + 6 * clip(measures.contact / CONTACT_FULL),
    avoidance: 1 + 6 * clip((measures.latency - AVOIDANCE_FREE) / AVOIDANCE_SPAN),
    resistance: 1 + 6 * clip(measures.resisting / RESISTANCE_FULL),
  };
}

/** Strength of a bid times promptness: full within 15 s, fading over two minutes. */
function initiativeOf(event: LoggedEvent, reunion: number): number {
  const late = clip((event.start - reunion - PROMPT_WITHIN) / PROMPT_SPAN);
  return (event.intensity ?? 0) * (1 - late);
}

function secondsOf(
  events: readonly LoggedEvent[],
  behavior: LoggedEvent["behavior"],
  window: Pick<HeldEpisode, "start" | "stop">,
): number {
  let seconds = 0;
  for (const event of events) {
    if (event.behavior !== behavior || event.type !== "STATE") continue;
    seconds += Math.max(0, Math.min(event.stop, window.stop) - Math.max(event.start, window.start));
  }
  return seconds;
}

/** Into [0, 1]. */
export function clip(share: number): number {
  return Math.min(1, Math.max(0, share));
}
