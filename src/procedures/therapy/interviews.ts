import type { Grown, Person, SystemParameters } from "../../model/index.ts";
import { openStream, seek } from "../../numerics/index.ts";
import { unresolvedFearOf } from "../adulthood/index.ts";
import type { Output } from "../assessment.ts";
import type { Childhood } from "../everyday-life/index.ts";
import {
  holdInterview,
  type Interview,
  type InterviewSettings,
  STATES,
} from "../interview/index.ts";
import { known } from "./known.ts";

/** What an interview makes of a client: when it comes, at the planned end, and after the follow-up. */
export interface Interviews {
  readonly before: Interview;
  readonly end: Interview;
  readonly later: Interview;
}

const WHEN = ["before", "end", "later"] as const satisfies readonly (keyof Interviews)[];

/**
 * Interviews of one client, each with errors of its own. Fear that is left unresolved is that of the
 * childhood: nothing that is lived in a therapy here frightens, mourns, or takes any of it away.
 *
 * @param occasion number of this therapy in the life
 */
export function interviewer(
  childhood: Childhood,
  occasion: number,
  settings: InterviewSettings,
  p: SystemParameters,
  grown: Grown,
): (client: Person, when: keyof Interviews) => Interview {
  const { seed, child } = childhood;
  const chance = openStream(seed, child, "interviews of a client");
  const fear = unresolvedFearOf(childhood, grown);
  return (client, when) => {
    seek(chance, WHEN.length * occasion + WHEN.indexOf(when));
    return holdInterview(client, fear, chance, settings, p, grown);
  };
}

const WORDS: Readonly<Record<keyof Interviews, string>> = {
  before: "before",
  end: "at the planned end",
  later: "after the follow-up",
};

/** What interviews leave in a table of lives. */
export const interviewOutputs: readonly Output<{ readonly interviews: Interviews }>[] =
  WHEN.flatMap((when): Output<{ readonly interviews: Interviews }>[] => [
    {
      name: `state_of_mind_${when}`,
      unit: "",
      levels: STATES,
      sometimes: true,
      meaning: `State of mind as an interview has it, ${WORDS[when]}.`,
      of: ({ interviews }) => interviews[when].stateOfMind,
    },
    {
      name: `unresolved_${when}`,
      unit: "",
      levels: ["no", "yes"],
      meaning: `Whether the interview calls it unresolved, ${WORDS[when]}.`,
      of: ({ interviews }) => (interviews[when].unresolved ? "yes" : "no"),
    },
    {
      name: `expectation_read_logit_${when}`,
      unit: "logit",
      sometimes: true,
      meaning: `What the interview makes of the expectation, its error included, ${WORDS[when]}.`,
      of: ({ interviews }) => known(interviews[when].expectationRead),
    },
  ]);
