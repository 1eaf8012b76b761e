import { type GrownStepPath, grownStepDeclarations } from "./grown-steps.ts";

/** Something that grown people can do more of, and which quantities it moves. */
export interface GrownPractice {
  /** What is practised, in a sentence. */
  readonly what: string;
  readonly moves: readonly GrownStepPath[];
}

/** What is advised to grown people for every day (S45), and noticing what one expects (S52). */
export const GROWN_PRACTICES = [
  "listening",
  "presence",
  "play",
  "touch",
  "repair",
  "noticing",
  "faceToFace",
  "transitions",
  "reflection",
] as const;

export type GrownPracticeName = (typeof GROWN_PRACTICES)[number];

/** Every practice. Which quantity it moves is assumed; what that does is the model's. */
export const grownPractices: Readonly<Record<GrownPracticeName, GrownPractice>> = {
  listening: {
    what: "Ask what the other meant, before you take it for what you expected.",
    moves: ["together.misread"],
  },
  presence: {
    what: "Be there, with nothing else in hand, when the other turns to you.",
    moves: ["together.practisedAvailability"],
  },
  play: {
    what: "Take time for what has no purpose, and for something new.",
    moves: ["together.calmMinutes"],
  },
  touch: { what: "Take time to hold each other.", moves: ["together.calmMinutes"] },
  repair: {
    what: "Take back what was too loud; apologise.",
    moves: ["together.demandThreat"],
  },
  noticing: {
    what: "Notice what goes right, and answer it.",
    moves: ["together.practisedAttentiveness"],
  },
  faceToFace: {
    what: "Be in one place, face to face, for longer.",
    moves: ["together.hoursTogether"],
  },
  transitions: {
    what: "Come home on purpose: leave the day outside before you meet.",
    moves: ["together.carried"],
  },
  reflection: {
    what: "Notice what you expect, before you act on it.",
    moves: ["temperament.reflectiveFunctioning"],
  },
};

/** How much of each practice, in steps; nothing of what is not given. */
export type GrownDoses = Readonly<Partial<Record<GrownPracticeName, number>>>;

/**
 * Arms of a trial of grown people, for the levels of a factor: each quantity that any arm moves, by its
 * path, as it usually is and what the doses add (13.1). All arms have the same paths.
 *
 * @param usual what a quantity is where nothing is practised
 */
export function grownArmsOf(
  arms: Readonly<Record<string, GrownDoses>>,
  usual: (path: GrownStepPath) => number,
): Record<string, Record<string, number>> {
  const added = Object.entries(arms).map(([arm, doses]) => [arm, addedBy(doses)] as const);
  const moved = [...new Set(added.flatMap(([, by]) => [...by.keys()]))];
  return Object.fromEntries(
    added.map(([arm, by]) => [
      arm,
      Object.fromEntries(moved.map((path) => [path, usual(path) + (by.get(path) ?? 0)])),
    ]),
  );
}

function addedBy(doses: GrownDoses): ReadonlyMap<GrownStepPath, number> {
  const by = new Map<GrownStepPath, number>();
  for (const [name, dose] of Object.entries(doses) as [GrownPracticeName, number][]) {
    for (const path of grownPractices[name].moves) {
      by.set(path, (by.get(path) ?? 0) + dose * grownStepDeclarations[path].start);
    }
  }
  return by;
}
