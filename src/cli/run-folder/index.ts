/** Folders of results: in the making, finished, and read again. */
export { identityOf, type RunIdentity } from "./identity.ts";
export { MANIFEST, STUDY, studyName, tableFile } from "./layout.ts";
export { changesSince, finishedManifest, type Manifest, readManifest } from "./manifest.ts";
export { finishedRows, publish, resultOf } from "./publish.ts";
export { readRows } from "./rows.ts";
export { UnfinishedRun } from "./unfinished.ts";
