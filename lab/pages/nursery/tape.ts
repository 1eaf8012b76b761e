import { recordingOf } from "../../../src/report/index.ts";
import { words } from "../../words/index.ts";
import { type Asking, ask, type Raised, type Upbringing } from "../../worker/index.ts";
import { type Watching, watch } from "./watching.ts";

/** A child that was raised, and its Strange Situation to be watched. */
export interface Tape {
  readonly child: Raised;
  readonly watching: Watching;
}

/** @param from second at which the tape stands */
export async function raiseOnTape(
  upbringing: Upbringing,
  from: number,
  options: Asking,
): Promise<Tape> {
  const child = await ask("raise", upbringing, options);
  const { record, frames } = child;
  const { episodes, telling } = words.peek();
  const recording = recordingOf({ record, frames, home: undefined }, episodes, telling);
  return { child, watching: watch(recording, from) };
}
