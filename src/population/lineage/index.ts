/** One generation raises the next. */
export { careLearnt } from "./care-learnt.ts";
export { communityFamily, drawnFrom } from "./community-family.ts";
export { type Generation, generationsOf } from "./generation.ts";
export { type Genes, genesGiven, genesOfChild, genesOfPair, reactivityOf } from "./genes.ts";
export { type GrownUp, growUp } from "./grown-up.ts";
export {
  classificationOf,
  type Inheritance,
  type LineagePlan,
  type LineageRecord,
  liveLineage,
  type Parent,
} from "./lineage.ts";
export { parentOutputs } from "./parent-outputs.ts";
export { type Lineage, lineageDeclarations } from "./settings.ts";
export { livePair, type Sharing, type Twin, type TwinPair } from "./twin-pairs.ts";
