/** Folders of results: in the making, finished, and read again. */
export { drawStudy } from "./draw.ts";
export { identityOf, type RunIdentity } from "./identity.ts";
export { MANIFEST, REPORT, STUDY, STUDY_COMMAND, studyName } from "./layout.ts";
export { changesSince, finishedManifest, type Manifest, readManifest } from "./manifest.ts";
export { finishedRows, publish, resultOf } from "./publish.ts";
export { readRows } from "./rows.ts";
export { UnfinishedRun } from "./unfinished.ts";
