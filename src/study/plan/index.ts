/** What a document asks for: cells, settings, columns, figures. */

export { addressOf, type LifeAddress } from "./address.ts";
export { changesIn, drawnChanges, isCertain } from "./changes.ts";
export { columnName } from "./column-name.ts";
export { type LivedLife, lifeColumns } from "./columns.ts";
export type { FigurePlan, Measure } from "./figure-plan.ts";
export { drawnFactors, factorNames, figureOf, mainMeasures } from "./figures.ts";
export { measuresOf } from "./measure.ts";
export type { StudyPlan } from "./plan.ts";
export { planStudy } from "./planning.ts";
export { settingsOf } from "./settings.ts";
