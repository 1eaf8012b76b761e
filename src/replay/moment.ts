import type {
  Act,
  ChildAct,
  Path,
  Person,
  Place,
  RecordedEpisode,
  Recording,
} from "../report/index.ts";

/** Somebody in the room; `presence` is 1 when here, less while fading in or out. */
export interface Occupant {
  readonly place: Place;
  readonly presence: number;
  readonly act: Act;
}

/** Everything there is to see, and not to see, at one time. */
export interface Moment {
  readonly time: number;
  readonly episode: RecordedEpisode;
  readonly child: Occupant & { readonly act: ChildAct };
  readonly caregiver: Occupant | undefined;
  readonly stranger: Occupant | undefined;
  readonly words: Readonly<Record<Person, string>>;
  /** How far somebody holds the child, in [0, 1], and who. */
  readonly held: number;
  readonly holder: Person | undefined;
  readonly arousal: number;
  readonly expressed: number;
}

/** Seconds on the tape. */
export function lengthOf(recording: Recording): number {
  return recording.arousal.length;
}

/** The last second that can be shown. */
export function lastSecond(recording: Recording): number {
  return Math.max(0, lengthOf(recording) - 1);
}

/** What there is at `time`; between two seconds of the record people walk straight. */
export function momentAt(recording: Recording, time: number): Moment {
  const second = Math.min(Math.floor(time), lastSecond(recording));
  const between = Math.min(1, Math.max(0, time - second));
  const act = actAt(recording.child, second);
  const next = actAt(recording.child, second + 1);
  const now = holderOf(act);
  const soon = holderOf(next);
  const { caregiver, stranger, child } = recording.paths;
  const words = {
    child: act.words,
    caregiver: actAt(recording.caregiver, second).words,
    stranger: actAt(recording.stranger, second).words,
  };
  return {
    time,
    episode: episodeAt(recording, second),
    child: {
      place: placeAt(child, second, between) ?? { x: 0, y: 0 },
      presence: 1,
      act,
    },
    caregiver: occupant(caregiver, second, between, actAt(recording.caregiver, second)),
    stranger: occupant(stranger, second, between, actAt(recording.stranger, second)),
    words,
    held: mix(now ? 1 : 0, soon ? 1 : 0, between),
    holder: now ?? soon,
    arousal: valueAt(recording.arousal, second, between),
    expressed: recording.expressed[second] ?? 0,
  };
}

export function episodeAt(recording: Recording, second: number): RecordedEpisode {
  const { episodes } = recording;
  const found = episodes.findLast((one) => one.start <= second) ?? episodes[0];
  if (found === undefined) throw new Error("The recording has no episode.");
  return found;
}

/** Spans are in order; the one that runs is the last that has begun. */
export function actAt<T extends Act>(acts: readonly T[], second: number): T {
  let low = 0;
  let high = acts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((acts[middle]?.from ?? 0) <= second) low = middle;
    else high = middle - 1;
  }
  const found = acts[low];
  if (found === undefined) throw new Error("The recording has a person without acts.");
  return found;
}

function holderOf(act: ChildAct): Person | undefined {
  if (act.look !== "held") return undefined;
  return act.toward === "stranger" ? "stranger" : "caregiver";
}

function occupant(path: Path, second: number, between: number, act: Act): Occupant | undefined {
  const place = placeAt(path, second, between);
  if (place === undefined) return undefined;
  const here = recorded(path, second) ? 1 : 0;
  const soon = second + 1 < path.x.length ? (recorded(path, second + 1) ? 1 : 0) : here;
  return { place, presence: mix(here, soon, between), act };
}

/** Who is in the room in one of two seconds only is shown where it is then. */
function placeAt(path: Path, second: number, between: number): Place | undefined {
  const here = recorded(path, second);
  const soon = between > 0 ? recorded(path, second + 1) : undefined;
  const from = here ?? soon;
  const to = soon ?? here;
  if (from === undefined || to === undefined) return undefined;
  return { x: mix(from.x, to.x, between), y: mix(from.y, to.y, between) };
}

function recorded({ x, y }: Path, second: number): Place | undefined {
  const [atX, atY] = [x[second], y[second]];
  return typeof atX === "number" && typeof atY === "number" ? { x: atX, y: atY } : undefined;
}

function valueAt(values: readonly number[], second: number, between: number): number {
  const here = values[second] ?? 0;
  return mix(here, values[second + 1] ?? here, between);
}

function mix(from: number, to: number, between: number): number {
  return from + (to - from) * between;
}
