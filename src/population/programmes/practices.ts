import { type StepName, stepDeclarations } from "./steps.ts";

/** Something that a caregiver can do more of, and which quantities of care it moves. */
export interface Practice {
  /** What is practised, in a sentence. */
  readonly what: string;
  readonly moves: readonly StepName[];
}

/** What programmes for parents work on. */
export const PROGRAMMES = ["responsiveness", "reading", "fewerFrights", "relief"] as const;
/** What is advised for every day (S45). */
export const EVERYDAY_PRACTICES = [
  "listening",
  "presence",
  "play",
  "touch",
  "repair",
  "noticing",
] as const;

export type PracticeName = (typeof PROGRAMMES)[number] | (typeof EVERYDAY_PRACTICES)[number];

/**
 * Every practice; a new one is one entry here, and one name above. Which quantity a practice moves is assumed; what that does is the model's.
 */
export const practices: Readonly<Record<PracticeName, Practice>> = {
  responsiveness: {
    what: "See the signal, answer it promptly and in kind.",
    moves: ["availability", "attentiveness", "latency"],
  },
  reading: {
    what: "Ask first whether the child is going out or coming in, and follow it.",
    moves: ["misreading", "intrusiveness"],
  },
  fewerFrights: {
    what: "Notice what frightens the child, and leave it.",
    moves: ["frightening"],
  },
  relief: { what: "Get support, so that there is strength left.", moves: ["load"] },
  listening: { what: "Hear which of its needs the child is telling.", moves: ["misreading"] },
  presence: { what: "Be there when the child calls.", moves: ["availability"] },
  play: { what: "Follow the child in play, so that it stays in step.", moves: ["rupture"] },
  touch: { what: "Carry and hold the child, asked or not.", moves: ["carrying"] },
  repair: { what: "Mend what went out of step.", moves: ["repairPace"] },
  noticing: {
    what: "Notice the small things that go right, and answer them.",
    moves: ["attentiveness"],
  },
};

/** How much of each practice, in steps; nothing of what is not given. */
export type Doses = Readonly<Partial<Record<PracticeName, number>>>;

/** What these doses together add to a caregiver's care: Δq = Σ dose · step (13.1). */
export function shiftBy(doses: Doses): Partial<Record<StepName, number>> {
  const shift: Partial<Record<StepName, number>> = {};
  for (const [name, dose] of Object.entries(doses) as [PracticeName, number][]) {
    for (const quantity of practices[name].moves) {
      shift[quantity] = (shift[quantity] ?? 0) + dose * stepDeclarations[quantity].start;
    }
  }
  return shift;
}
