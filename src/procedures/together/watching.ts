import type { HomeWatcher } from "../everyday-life/index.ts";
import type { Partner } from "./partner.ts";

/** Who wants to see an evening of two; watching changes nothing. */
export interface Watching {
  /** Whose upset begins. */
  turn(one: Partner): void;
  readonly moment: HomeWatcher;
}
