/** Other homes than a family, each described once: hours, people, load and care, and nothing else. */

export { FOSTER_MOTHER, fosterDeclarations, placementAt } from "./foster.ts";
export {
  FAVOURITE,
  type Institution,
  institutionDeclarations,
  staffOf,
  turnoverOf,
} from "./institution.ts";
export { nightsAt, nightsDeclarations } from "./nights.ts";
export { maltreating, riskDeclarations, underRisks } from "./risk.ts";
export { youngMotherDeclarations } from "./young-mothers.ts";
