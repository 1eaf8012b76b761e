/** Folders of results: in the making, finished, and read again. */
export { refuseLeft } from "./claim.ts";
export { drawStudy } from "./draw.ts";
export { identityOf, type RunIdentity } from "./identity.ts";
export { REPORT, STUDY, STUDY_COMMAND, studyName, tableFile } from "./layout.ts";
export { changesSince, finishedManifest, type Manifest, wholeManifest } from "./manifest.ts";
export { publish } from "./publish.ts";
export { readTable } from "./read-table.ts";
export { resultOf } from "./result.ts";
export { UnfinishedRun } from "./unfinished.ts";
