import { actorPartner } from "./apim.ts";
import { bidResponse } from "./bid-response.ts";
import type { CoupleQuantity } from "./bid-response-values.ts";
import type { CoupleModel } from "./couple-model.ts";
import { independence } from "./independence.ts";
import { learningMarkov, markov } from "./markov.ts";

const HERS: readonly CoupleQuantity[] = [
  "arousalAtStart",
  "stressAtStart",
  "partnerDifference",
  "calmingSpread",
  "inverseTemperature",
];
const HIS: readonly CoupleQuantity[] = ["availability", "attentiveness", "hisAvailabilitySpread"];

/** No act goes on by itself. */
const WITHOUT_PERSISTENCE = { signalPersistence: 0, answerPersistence: 0 } as const;
/** Where support hardly calms, there is another hill than at the declared values. */
const HARDLY_CALMED = { coregulation: 0.001, inverseTemperature: 5 } as const;

/** The bid-response model with whatever it has of its own. */
export const bidResponseAsItStands: CoupleModel = bidResponse("bid-response", {
  hers: HERS,
  his: HIS,
  held: WITHOUT_PERSISTENCE,
});

/** ... where it is fitted, too, how far support calms, */
export const calmingBidResponse: CoupleModel = bidResponse("bid-response, calming fitted", {
  hers: [...HERS, "coregulation"],
  his: HIS,
  held: WITHOUT_PERSISTENCE,
  from: HARDLY_CALMED,
});

/** ... whose acts may go on by themselves, */
export const persistentBidResponse: CoupleModel = bidResponse("bid-response, persistence", {
  hers: [...HERS, "signalPersistence"],
  his: [...HIS, "answerPersistence"],
});

/** ... and with both. */
export const persistentCalmingBidResponse: CoupleModel = bidResponse(
  "bid-response, calming fitted, persistence",
  {
    hers: [...HERS, "coregulation", "signalPersistence"],
    his: [...HIS, "answerPersistence"],
    from: HARDLY_CALMED,
  },
);

/** ... and nothing learnt from answers within these minutes: a control. */
export const unlearningBidResponse: CoupleModel = bidResponse(
  "bid-response, calming fitted, persistence, nothing learnt",
  {
    hers: [...HERS, "coregulation", "signalPersistence"],
    his: [...HIS, "answerPersistence"],
    held: { evidenceWeight: 0 },
    from: HARDLY_CALMED,
  },
);

/** What others are compared with. */
export const BASELINE: string = markov.name;

/** All models of a comparison, in the order in which they are shown. */
export const coupleModels: readonly CoupleModel[] = [
  independence,
  markov,
  learningMarkov,
  actorPartner("APIM"),
  actorPartner("APIM, interaction", { interaction: true }),
  actorPartner("APIM, answers at once", { interaction: true, atOnce: true }),
  actorPartner("APIM, answers at once, couples", {
    interaction: true,
    atOnce: true,
    couples: true,
  }),
  actorPartner("APIM, answers at once, couples, minutes", {
    interaction: true,
    atOnce: true,
    couples: true,
    time: true,
  }),
  bidResponseAsItStands,
  calmingBidResponse,
  persistentBidResponse,
  persistentCalmingBidResponse,
  unlearningBidResponse,
];
