export { addSimulate } from "./command.ts";
export { type RunOptions, runStudy } from "./run.ts";
export { readStudyFile } from "./study-file.ts";
