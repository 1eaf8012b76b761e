/// <reference lib="webworker" />
import { adult } from "./adult.ts";
import { apart } from "./apart.ts";
import { couple } from "./couple.ts";
import { families } from "./families.ts";
import { golden } from "./golden.ts";
import { grow } from "./grow.ts";
import { holdTrials } from "./held-trials.ts";
import { homesCodes } from "./homes.ts";
import { lifeEvent } from "./life-event.ts";
import { outcomes } from "./outcomes.ts";
import { ownPlaces } from "./own-places.ts";
import { pool } from "./pool.ts";
import { explain, raise } from "./raise.ts";
import { rerun, rerunMenu } from "./rerun.ts";
import { separate } from "./separate.ts";
import { strategies } from "./strategies.ts";
import { liveStudy, openStudy, sumStudy } from "./study.ts";
import type { Input, Output, Question, Reply, TaskName } from "./tasks.ts";
import { treatment } from "./treatment.ts";
import { tryProgramme } from "./trial.ts";
import { turning } from "./turning.ts";
import { twoFigures } from "./two-figures.ts";

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
  families,
  strategies,
  turning,
  treatment,
  lifeEvent,
  rerunMenu,
  rerun,
  tryProgramme,
  holdTrials,
  outcomes,
  homesCodes,
  openStudy,
  liveStudy,
  sumStudy,
  separate,
  pool,
  couple,
  apart,
  golden,
  ownPlaces,
  twoFigures,
  adult,
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
