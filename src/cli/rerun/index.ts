export { addRerun, finishedManifest } from "./command.ts";
