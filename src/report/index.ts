/** A saved result as one self-contained page. */

export type { DeclaredGroup, DeclaredQuantity } from "./declared.ts";
export { type ReportAssets, renderReport } from "./page.ts";
export { type FactorFacts, renderStudyReport } from "./study/index.ts";
