export { liveCohort } from "./cohort.ts";
export { liveStudy } from "./study.ts";
