export { grid } from "./grid.ts";
export { latinHypercube } from "./latin-hypercube.ts";
export type { MorrisDesign } from "./morris.ts";
export { morrisTrajectories } from "./morris.ts";
export type { SaltelliDesign } from "./saltelli.ts";
export { saltelliDesign } from "./saltelli.ts";
export { MOST_SOBOL_DIMENSIONS, sobolSequence } from "./sobol.ts";
