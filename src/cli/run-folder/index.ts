/** Folders of results: in the making, finished, and read again. */
export { MANIFEST, STUDY, studyName, tableFile } from "./layout.ts";
export { changesSince, finishedManifest, type Manifest, readManifest } from "./manifest.ts";
export { finishedRows, publish, resultOf } from "./publish.ts";
export { readRows } from "./rows.ts";
export { type RunIdentity, UnfinishedRun } from "./unfinished.ts";
