export { survivalAssessment } from "./assessment.ts";
export { type Survival, surviveBy } from "./outcome.ts";
export { goOut, type Outing } from "./outing.ts";
export { type SurvivalSettings, survivalDeclarations } from "./settings.ts";
export { type Dominance, dominanceOf, type Swap, swapStrategies } from "./swap.ts";
