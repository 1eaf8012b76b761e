export type { Estimates, Resampling } from "./bootstrap.ts";
export { percentileIntervals } from "./bootstrap.ts";
export type { ElementaryEffect } from "./elementary-effects.ts";
export { elementaryEffects } from "./elementary-effects.ts";
export type { SobolIndex } from "./sobol-indices.ts";
export { sobolIndices } from "./sobol-indices.ts";
