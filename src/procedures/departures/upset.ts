import { endEpisode, notePoint } from "../event-log.ts";
import { emptyTally, liveUpset } from "../everyday-life/index.ts";
import { copyChild, type Household, type InRoom } from "./copy.ts";
import { CHILD, type DeparturesRecorder } from "./event-log.ts";
import { watchInto } from "./record.ts";

/** An upset among all of the household, at the same distance: a copy of the child has the choice. */
export function holdUpset(
  household: Household,
  people: readonly InRoom[],
  number: number,
  size: number,
  recorder: DeparturesRecorder,
): void {
  const { home, p } = household;
  const scene = copyChild(household, people, `upset ${number} among all`);
  const start = recorder.time;
  recorder.episode++;
  notePoint(recorder, CHILD, "hurt", "");
  liveUpset(scene, size, home, p, emptyTally(), watchInto(recorder, scene));
  endEpisode(recorder, start);
}
