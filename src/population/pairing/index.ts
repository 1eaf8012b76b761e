/** Grown people who meet, live together, part, and meet others. */
export type { Both, Pair } from "./acquaintance.ts";
export { type CirclePlan, type CircleRecord, liveCircle, TWO_YEARS } from "./circle.ts";
export { type EitherPartner, withEitherPartner } from "./either-partner.ts";
export { goingOnOdds } from "./going-on.ts";
export { securityOf } from "./security.ts";
export { type Pairing, pairingDeclarations } from "./settings.ts";
export {
  type Drawn,
  drawnBy,
  type Fate,
  fates,
  likeness,
  middleOf,
  type PartnerPosition,
  type PlacedPair,
  placedPairs,
  pullOfPartner,
} from "./who-with-whom.ts";
