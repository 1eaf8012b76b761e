/** A recording of the Strange Situation, drawn and played in a browser. */

export { clock } from "./clock-text.ts";
export type { Side } from "./labels.ts";
export { type AxisTitles, drawLines, type Lines } from "./lines.ts";
export { lastSecond, lengthOf, type Moment, momentAt } from "./moment.ts";
export { drawPeople } from "./people.ts";
export {
  createClock,
  type Player,
  seek,
  shownTime,
  step,
  stepEpisode,
  togglePlay,
} from "./player.ts";
export { drawRoom, openFloor, type RoomNames } from "./room.ts";
export { readTheme, type Theme } from "./theme.ts";
