/** What a page needs to raise a cohort and to run a study, alone or with workers. */
export * from "../../src/population/index.ts";
export { liveChunk, readStudy } from "../../src/study/index.ts";
