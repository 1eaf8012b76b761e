import { systemDeclarations } from "../model/index.ts";
import { communityDeclarations } from "../population/index.ts";
import { AS_IT_STANDS, type Variant } from "./populations/index.ts";

/** The theory itself; without a mechanism; with a change tried on what fails; another learner. */
export type ControlKind = "stands" | "ablation" | "tried" | "rival";

/** The theory with one thing taken away, changed, or put in its place. */
export interface Control {
  readonly name: string;
  readonly kind: ControlKind;
  readonly title: string;
  /** What is different, in a sentence. */
  readonly what: string;
  readonly variant: Variant;
}

const { inconsistencyMedian } = communityDeclarations;
const { bidEffort, rebuffCost, evidenceWeight, playWeight } = systemDeclarations;

/** Of one kind, what is different from the theory. */
function changed(kind: ControlKind) {
  return (
    name: string,
    title: string,
    what: string,
    quantities: Variant["quantities"],
  ): Control => ({ name, kind, title, what, variant: { ...AS_IT_STANDS, quantities } });
}

const without = changed("ablation");
const tried = changed("tried");

/** What must make a difference if it matters (docs/findings.md). */
export const controls: readonly Control[] = [
  changed("stands")("as-it-stands", "The theory as it stands", "Nothing is different.", {}),
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
    "No intensity term",
    "The model of the self does not depend on how loud a bid is (ι = 0), all else as fitted with it.",
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
  tried("calm-room", "A calmer room", "An unfamiliar room threatens less than half as much.", {
    "system.strangeRoomThreat": 0.1,
  }),
  tried(
    "weaker-departures",
    "Departures startle less",
    "A departure startles as little as it did before calibration.",
    { "system.departureSting": 0.2 },
  ),
  tried(
    "frightening-unavailable",
    "The unavailable frighten",
    "Whether a caregiver frightens goes with its availability (r = −.5).",
    { "community.frighteningCorrelation": -0.5 },
  ),
  tried(
    "more-inconsistent",
    "Twice the inconsistency",
    "Caregivers' good and bad hours spread twice as far.",
    { "community.inconsistencyMedian": 2 * inconsistencyMedian.start },
  ),
  tried(
    "more-different-children",
    "Children differ more",
    "Reactivity spreads over children almost twice as far.",
    { "community.reactivitySpread": 0.45 },
  ),
  tried("lasting-fear", "Fear that lasts", "A day takes away a third as much of fear.", {
    "system.fearFading": 0.01,
  }),
  tried(
    "restless-care",
    "Care wanders faster",
    "Care wanders within two months instead of more than seven.",
    { "system.wanderingMonths": 2 },
  ),
  tried(
    "figures-alike",
    "Figures taken to be alike",
    "A child expects its figures to differ from people in general less than half as much.",
    { "system.priorFigureVariance": 0.2 },
  ),
  tried("child-mends", "The child mends", "Mending of play is the child's part, once it can.", {
    "system.childPart": 1,
  }),
  tried("heavier-load", "Load weighs more", "A unit of load costs three times the availability.", {
    "system.loadCost": 0.9,
  }),
];
