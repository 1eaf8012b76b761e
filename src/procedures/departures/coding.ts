import {
  CHILD,
  type DepartureEvent,
  type DeparturesLog,
  OTHER_VISITOR,
  VISITOR,
} from "./event-log.ts";

/** What a coder makes of one of the household. */
export interface CodedFigure {
  readonly name: string;
  /** Mean loudness of protest while this one is away, in [0, 1]. */
  readonly protest: number;
  /** The same less that at an unfamiliar person's departure. */
  readonly selective: number;
  /** Protest while this one is away and the rest of the household stays; NaN where there is none. */
  readonly inCompany: number;
  /** Whether selective protest is enough to be called attachment. */
  readonly attached: boolean;
  /** Share of this one's returns that were greeted without crying. */
  readonly greeted: number;
  /** Share of what the child asks for when upset among all that it asks of this one; NaN if it never asks. */
  readonly turnedTo: number;
  /** Share of upsets in which this one was asked first; NaN if nobody ever was. */
  readonly askedFirst: number;
}

/** The coder's sheet of one observation: figures in the order of the household. */
export interface CodedFigures {
  readonly figures: readonly CodedFigure[];
  /** Protest at an unfamiliar person's departure. */
  readonly unfamiliarProtest: number;
}

/**
 * Reads figures from the log and nothing else: protest at departures, greetings, and whom the child
 * turns to when upset among all. Protest is selective where it is louder than at the departure of
 * somebody unfamiliar (`schafferEmerson1964`).
 *
 * @param threshold selective protest that counts as attachment
 */
export function codeFigures(
  { events }: DeparturesLog,
  names: readonly string[],
  threshold: number,
): CodedFigures {
  const episodes = byEpisode(events);
  const departures = (name: string, visitor: boolean) =>
    episodes.filter((of) => leaverIn(of) === name && hasVisitor(of) === visitor);
  const protestAt = (name: string, visitor: boolean) =>
    meanOf(departures(name, visitor).map(protestIn));
  const unfamiliarProtest = protestAt(OTHER_VISITOR, true);
  const asked = episodes.filter((of) => leaverIn(of) === undefined).map(askedIn);
  return {
    unfamiliarProtest,
    figures: names.map((name) => {
      const protest = protestAt(name, true);
      const selective = protest - unfamiliarProtest;
      return {
        name,
        protest,
        selective,
        inCompany: protestAt(name, false),
        attached: selective > threshold,
        greeted: meanOf(departures(name, true).map((of) => (greets(of) ? 1 : 0))),
        turnedTo: shareOf(asked.flat(), name),
        askedFirst: shareOf(
          asked.flatMap((of) => of.slice(0, 1)),
          name,
        ),
      };
    }),
  };
}

function byEpisode(events: readonly DepartureEvent[]): DepartureEvent[][] {
  const episodes: DepartureEvent[][] = [];
  for (const event of events) {
    const of = episodes[event.episode - 1] ?? [];
    episodes[event.episode - 1] = of;
    of.push(event);
  }
  return episodes;
}

function leaverIn(events: readonly DepartureEvent[]): string | undefined {
  return events.find(({ behavior }) => behavior === "leave")?.subject;
}

function hasVisitor(events: readonly DepartureEvent[]): boolean {
  return events.some(({ behavior, subject }) => behavior === "stay" && subject === VISITOR);
}

/** Loudness of crying for anybody, and of calling or looking for the one who left, over the time. */
function protestIn(events: readonly DepartureEvent[]): number {
  const gone = events.find(({ behavior }) => behavior === "leave");
  const back = events.find(({ behavior }) => behavior === "come_back");
  if (gone === undefined || back === undefined) return Number.NaN;
  let loud = 0;
  for (const { subject, behavior, target, start, stop, intensity = 0 } of events) {
    const protests = behavior === "cry" || target === gone.subject;
    if (subject !== CHILD || !protests) continue;
    const seconds = Math.min(stop, back.start) - Math.max(start, gone.start);
    if (seconds > 0) loud += seconds * intensity;
  }
  return loud / (back.start - gone.start);
}

function greets(events: readonly DepartureEvent[]): boolean {
  return events.some(({ behavior }) => behavior === "greet");
}

/** Whom the child asks, in order: every bid once. */
function askedIn(events: readonly DepartureEvent[]): string[] {
  return events
    .filter(({ intensity, type }) => type === "STATE" && intensity !== undefined)
    .toSorted((a, b) => a.start - b.start)
    .map(({ target }) => target);
}

function shareOf(targets: readonly string[], name: string): number {
  return meanOf(targets.map((target) => (target === name ? 1 : 0)));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
