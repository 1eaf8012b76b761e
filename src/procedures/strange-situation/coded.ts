import type { EpisodeInside } from "../inside.ts";
import type { Coding } from "./coding.ts";
import type { EventLog } from "./event-log.ts";
import type { EpisodeMeasures } from "./measures.ts";

/** One Strange Situation as it was coded. */
export interface CodedStrangeSituation {
  /** `undefined` where the log could not be coded. */
  readonly coding: Coding | undefined;
  /** The same tape scored by a second coder with human error. */
  readonly secondCoding: Coding | undefined;
  readonly episodes: readonly (EpisodeMeasures & EpisodeInside)[];
  readonly log: EventLog;
}
