import type { Control } from "./controls.ts";

/** Other learners in the model's place, each fitted as the model was; made by `bowlby calibrate`. */
export const fittedRivals: readonly Control[] = [];
