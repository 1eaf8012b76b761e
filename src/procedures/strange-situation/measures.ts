import type { EventLog, LoggedEvent } from "./event-log.ts";

/** What could be seen in one episode, as shares of its time. */
export interface EpisodeMeasures {
  readonly episode: number;
  readonly seconds: number;
  readonly cryShare: number;
  readonly exploreShare: number;
  /** Any bid: smile, approach, search, follow or cry. */
  readonly bidShare: number;
  readonly contactShare: number;
  readonly freezeShare: number;
}

const BIDS: readonly LoggedEvent["behavior"][] = ["smile", "approach", "search", "follow", "cry"];

/** Shares of time by episode, from the event log. */
export function measureEpisodes(log: EventLog): EpisodeMeasures[] {
  return log.episodes.map(({ episode, start, stop }) => {
    const seconds = stop - start;
    const states = log.events.filter(
      (event) => event.subject === "child" && event.type === "STATE" && event.episode === episode,
    );
    const spent = new Map<LoggedEvent["behavior"], number>();
    for (const { behavior, start: began, stop: ended } of states) {
      spent.set(behavior, (spent.get(behavior) ?? 0) + ended - began);
    }
    const share = (...behaviors: readonly LoggedEvent["behavior"][]) =>
      behaviors.reduce((sum, behavior) => sum + (spent.get(behavior) ?? 0), 0) / seconds;
    return {
      episode,
      seconds,
      cryShare: share("cry"),
      exploreShare: share("explore"),
      bidShare: share(...BIDS),
      contactShare: share("contact"),
      freezeShare: share("freeze"),
    };
  });
}
