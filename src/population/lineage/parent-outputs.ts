import { type Output, STATES } from "../../procedures/index.ts";
import { classificationOf, type Parent } from "./lineage.ts";

const YES_NO = ["no", "yes"] as const;
const known = (value: number) => (Number.isNaN(value) ? undefined : value);

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
    unit: "",
    levels: STATES,
    sometimes: true,
    meaning: "State of mind as an interview with the parent has it; unresolved stands besides.",
    main: true,
    of: ({ interview }) => interview.stateOfMind,
  },
  {
    name: "unresolved",
    unit: "",
    levels: YES_NO,
    meaning: "Whether the interview calls the parent unresolved.",
    main: true,
    of: ({ interview }) => YES_NO[interview.unresolved ? 1 : 0],
  },
  {
    name: "expectation_read_logit",
    unit: "logit",
    sometimes: true,
    meaning: "Answer expected to a quiet signal, as the interview reads it.",
    of: ({ interview }) => known(interview.expectationRead),
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
