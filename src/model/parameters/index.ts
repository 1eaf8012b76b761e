export { type Care, careDeclarations } from "./care.ts";
export {
  checkValue,
  type Declaration,
  type Declarations,
  ParameterError,
  type Values,
  valuesOf,
} from "./declaration.ts";
export { type Grown, grownDeclarations } from "./grown.ts";
export { type SystemParameters, systemDeclarations } from "./system.ts";
export { type Temperament, temperamentDeclarations } from "./temperament.ts";
