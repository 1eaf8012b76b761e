/// <reference lib="webworker" />
import { golden } from "./golden.ts";
import { grow } from "./grow.ts";
import { lifeEvent } from "./life-event.ts";
import { outcomes } from "./outcomes.ts";
import { explain, raise } from "./raise.ts";
import { rerun, rerunMenu } from "./rerun.ts";
import { liveStudy, openStudy, sumStudy } from "./study.ts";
import type { Input, Output, Question, Reply, TaskName } from "./tasks.ts";

type Progress = (done: number, of: number) => void;
type Work<T extends TaskName> = (
  input: Input<T>,
  progress: Progress,
) => Output<T> | Promise<Output<T>>;

/** Everything the lab computes; a new task is one line here and one in `Tasks`. */
const tasks: { readonly [T in TaskName]: Work<T> } = {
  raise,
  explain,
  grow,
  lifeEvent,
  rerunMenu,
  rerun,
  outcomes,
  openStudy,
  liveStudy,
  sumStudy,
  golden,
};

addEventListener("message", ({ data }: MessageEvent<Question>) => void answer(data));

async function answer({ number, task, input }: Question): Promise<void> {
  const send = (reply: Reply) => postMessage(reply);
  try {
    const work = tasks[task] as (input: unknown, progress: Progress) => unknown;
    const output = await work(input, (done, of) => send({ number, done, of }));
    send({ number, output });
  } catch (error) {
    send({ number, error: error instanceof Error ? error.message : String(error) });
  }
}
