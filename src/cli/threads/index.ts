export { liveCohort } from "./cohort.ts";
