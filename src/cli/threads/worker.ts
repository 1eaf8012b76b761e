import { parentPort, workerData } from "node:worker_threads";
import { type CohortPlan, liveChild } from "../../population/index.ts";

/** Children `from` up to but not including `to` of the plan the thread was started with. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

const plan = workerData as CohortPlan;

parentPort?.on("message", ({ from, to }: Chunk) => {
  const records = [];
  for (let child = from; child < to; child++) records.push(liveChild(plan, child));
  parentPort?.postMessage(records);
});
