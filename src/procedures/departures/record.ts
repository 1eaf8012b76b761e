import type { Scene } from "../../model/index.ts";
import { noteState } from "../event-log.ts";
import type { HomeWatcher } from "../everyday-life/index.ts";
import { behaviorOf, CHILD, type DeparturesRecorder } from "./event-log.ts";

/** Writes down what the child does, moment by moment. */
export function watchInto(recorder: DeparturesRecorder, { person }: Scene): HomeWatcher {
  const { conduct, workingModel } = person;
  return (activity, figure, seconds, happening) => {
    const bids = activity === "bid" || activity === "await";
    // A bid goes on until it is concluded: by then the child may be doing something else.
    const intensity = happening.concluded ? happening.intensity : conduct.intensity;
    const target = workingModel.figures[figure] ?? "";
    const seen = behaviorOf(activity, intensity);
    noteState(recorder, CHILD, seen, target, bids ? intensity : undefined);
    recorder.time += seconds;
  };
}
