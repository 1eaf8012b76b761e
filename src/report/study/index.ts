export type { FactorFacts } from "./factors.ts";
export { type Figure, figureOf } from "./figure.ts";
export { numbersOf } from "./figure-numbers.ts";
export { renderStudyReport } from "./page.ts";
export { type Panel, panelOptions } from "./panel.ts";
