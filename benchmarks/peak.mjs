// Preloaded into a program (node --import): its last line on stderr is the peak resident memory of
// the process, its threads included, megabytes.
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  process.on("exit", () => writeSync(2, `\n${process.resourceUsage().maxRSS / 1024}`));
}
