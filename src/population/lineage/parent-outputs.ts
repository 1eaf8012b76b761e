import type { Output } from "../../procedures/index.ts";
import { classificationOf, type Parent } from "./lineage.ts";

const YES_NO = ["no", "yes"] as const;
const word = (is: boolean) => YES_NO[is ? 1 : 0];

/** What is known of the parent who raised a child. */
export const parentOutputs: readonly Output<Parent>[] = [
  {
    name: "belief_others",
    unit: "logit",
    meaning: "α', what the grown parent expects of others.",
    of: ({ grown }) => grown.others,
  },
  {
    name: "belief_self",
    unit: "logit",
    meaning: "ω', what the grown parent expects to be worth.",
    of: ({ grown }) => grown.self,
  },
  {
    name: "unresolved_fear",
    unit: "",
    meaning: "U, fear the parent lived with as a child, on average of its days, and loss.",
    of: ({ grown }) => grown.unresolved,
  },
  {
    name: "state_of_mind",
    unit: "logit",
    meaning: "Answer expected to a quiet signal, as an interview reads it.",
    of: ({ stateOfMind }) => stateOfMind.expected,
  },
  {
    name: "state_of_mind_autonomous",
    unit: "",
    levels: YES_NO,
    meaning: "Whether the interview calls the parent's state of mind autonomous.",
    main: true,
    of: ({ stateOfMind }) => word(stateOfMind.autonomous),
  },
  {
    name: "unresolved",
    unit: "",
    levels: YES_NO,
    meaning: "Whether the interview calls the parent unresolved.",
    main: true,
    of: ({ stateOfMind }) => word(stateOfMind.unresolved),
  },
  {
    name: "classification",
    unit: "",
    levels: ["A", "B", "C", "D"],
    meaning: "The parent in its own Strange Situation at 12 months, by a second coder.",
    of: ({ record }) => classificationOf(record),
  },
  {
    name: "reactivity",
    unit: "1/s",
    meaning: "The parent's own reactivity.",
    of: ({ grown }) => grown.temperament.reactivity,
  },
];
