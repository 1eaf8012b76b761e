import { systemDeclarations } from "../model/index.ts";
import { communityDeclarations } from "../population/index.ts";
import { AS_IT_STANDS, type Variant } from "./populations/index.ts";

/** The theory with one thing taken away, changed, or put in its place. */
export interface Control {
  readonly name: string;
  readonly title: string;
  /** What is different, in a sentence. */
  readonly what: string;
  readonly variant: Variant;
}

const { inconsistencyMedian } = communityDeclarations;
const { bidEffort, rebuffCost, evidenceWeight, playWeight } = systemDeclarations;

function without(name: string, title: string, what: string, quantities: Variant["quantities"]) {
  return { name, title, what, variant: { ...AS_IT_STANDS, quantities } };
}

/** What must make a difference if it matters (docs/findings.md). */
export const controls: readonly Control[] = [
  without("as-it-stands", "The theory as it stands", "Nothing is different.", {}),
  without(
    "shuffled-answers",
    "Answers as if to any loudness",
    "Every answer to a bid is drawn as if to one of a loudness drawn at random, the child's own included; play is left alone.",
    { "system.shuffledAnswers": 1 },
  ),
  without("no-reflex", "No reflex", "No unlearnt approach under alarm (ξ = 0).", {
    "system.reflex": 0,
  }),
  without(
    "no-tempering",
    "No tempering of evidence",
    "Every answer counts as independent evidence (t = 1, play in proportion).",
    {
      "system.evidenceWeight": 1,
      "system.playWeight": playWeight.start / evidenceWeight.start,
    },
  ),
  without(
    "no-suppression",
    "Holding back is free",
    "Feeling more than one shows costs no autoregulation.",
    { "system.suppressionCost": 0 },
  ),
  without(
    "no-intensity",
    "No intensity term (rival: worth + availability)",
    "The model of the self does not depend on how loud a bid is (ι = 0); with the model's values, not its own.",
    { "system.intensityTerm": 0 },
  ),
  without(
    "no-trust",
    "Anybody's arms calm",
    "Co-regulation does not depend on trust: without equation (8).",
    { "system.trustDependence": 0 },
  ),
  without("costs-quarter", "Costs × ¼", "Effort of bids and cost of rebuffs, a quarter of each.", {
    "system.bidEffort": bidEffort.start / 4,
    "system.rebuffCost": rebuffCost.start / 4,
  }),
  without("costs-fourfold", "Costs × 4", "Effort of bids and cost of rebuffs, four times each.", {
    "system.bidEffort": bidEffort.start * 4,
    "system.rebuffCost": rebuffCost.start * 4,
  }),
  without(
    "constant-care",
    "Care that does not wander",
    "Every caregiver cares all the years as it does on average.",
    { "community.wanderingMean": 0 },
  ),
  without(
    "calm-room",
    "Tried: a calmer room",
    "An unfamiliar room threatens less than half as much.",
    { "system.strangeRoomThreat": 0.1 },
  ),
  without(
    "frightening-unavailable",
    "Tried: the unavailable frighten",
    "Whether a caregiver frightens goes with its availability (r = −.5).",
    { "community.frighteningCorrelation": -0.5 },
  ),
  without(
    "more-inconsistent",
    "Tried: twice the inconsistency",
    "Caregivers' good and bad hours spread twice as far.",
    { "community.inconsistencyMedian": 2 * inconsistencyMedian.start },
  ),
  without(
    "more-different-children",
    "Tried: children differ more",
    "Reactivity spreads over children almost twice as far.",
    { "community.reactivitySpread": 0.45 },
  ),
];
