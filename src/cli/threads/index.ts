export { type Hands, liveCohort, liveStudy } from "./study.ts";
