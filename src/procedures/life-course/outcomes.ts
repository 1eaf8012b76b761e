import { OTHERS, type Person } from "../../model/index.ts";
import { log, normal, openStream, seek } from "../../numerics/index.ts";
import type { Childhood } from "../everyday-life/index.ts";
import { expectedOfAnybody } from "../interview/index.ts";
import type { OutcomeSettings } from "./outcome-links.ts";

/** What later life is looked at for (S29). */
export const OUTCOMES = ["independence", "regulation", "peers", "trust", "sensitivity"] as const;
export type OutcomeName = (typeof OUTCOMES)[number];

/** An outcome, and what of the model it goes with. */
export interface LaterOutcome {
  /** What the model says; `undefined` for a rival learner that has no such thing. */
  readonly quantity: number | undefined;
  /** b · quantity + residual; without a quantity there is none. */
  readonly score: number | undefined;
}

export type LaterLife = { readonly [K in OutcomeName]: LaterOutcome };

const QUANTITIES: Readonly<Record<OutcomeName, (person: Person) => number | undefined>> = {
  independence: ({ workingModel: { figures, foresight } }) => {
    const felt = Math.max(...figures.map((_, slot) => foresight.felt[slot] as number));
    return log(felt / (1 - felt));
  },
  regulation: ({ body }) => 1000 * body.autoregulation,
  peers: ({ workingModel }) => expectedOfAnybody(workingModel),
  trust: ({ workingModel }) => workingModel.mean[OTHERS],
  sensitivity: ({ workingModel }) => expectedOfAnybody(workingModel),
};

/**
 * How somebody does in later life, by declared links:
 *
 *     score = b · quantity + e · N(0, 1)                                         (12.7)
 *
 * The residual of one person is drawn anew on every occasion. Nothing of it acts back on the person.
 *
 * @param occasion number of this look in the life, 0 for the first
 */
export function lookAtLaterLife(
  { seed, child, scene }: Childhood,
  occasion: number,
  settings: OutcomeSettings,
): LaterLife {
  const of = (name: OutcomeName): LaterOutcome => {
    const chance = openStream(seed, child, `${name} besides`);
    seek(chance, occasion);
    const quantity = QUANTITIES[name](scene.person);
    if (quantity === undefined) return { quantity, score: undefined };
    const besides = settings[`${name}Residual`] * normal(chance);
    return { quantity, score: settings[`${name}Link`] * quantity + besides };
  };
  return {
    independence: of("independence"),
    regulation: of("regulation"),
    peers: of("peers"),
    trust: of("trust"),
    sensitivity: of("sensitivity"),
  };
}
