export type { FactorFacts } from "./factors.ts";
export { renderStudyReport } from "./page.ts";
