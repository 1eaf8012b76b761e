export { type ActorPartnerTerms, actorPartner } from "./apim.ts";
export { type BidResponseSearch, bidResponse } from "./bid-response.ts";
export {
  type BidResponseValues,
  bidResponseValues,
  type CoupleQuantities,
  type CoupleQuantity,
} from "./bid-response-values.ts";
export {
  type ByWho,
  type ComparedModel,
  type CoupleComparison,
  compareCouples,
  type Estimated,
  type Foretold,
  fitsOf,
  foretellFold,
  type HoldingOut,
} from "./comparison.ts";
export type { CoupleModel, CoupleScore, FittedCouples } from "./couple-model.ts";
export type { Fading } from "./episode.ts";
export { independence } from "./independence.ts";
export { learningMarkov, markov } from "./markov.ts";
export {
  BASELINE,
  bidResponseAsItStands,
  calmingBidResponse,
  coupleModels,
  persistentBidResponse,
  persistentCalmingBidResponse,
  unlearningBidResponse,
} from "./models.ts";
export { type CoupleDataSettings, coupleDataDeclarations } from "./settings.ts";
export { simulateCouples } from "./simulate.ts";
