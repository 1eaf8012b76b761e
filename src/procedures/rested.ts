import {
  createDecision,
  createSituation,
  engage,
  type Person,
  type Scene,
} from "../model/index.ts";
import { openStream, type Stream, seek } from "../numerics/index.ts";
import type { Childhood } from "./everyday-life/index.ts";

/** Calm and with nothing on its mind, as after a night. */
export function rested(person: Person): Person {
  person.body.arousal = person.body.baseline;
  person.body.frustration = 0;
  engage(person, "explore", -1, 0);
  return person;
}

/** A scene with this person and nobody else yet; choices and answers have chance of their own. */
export function sceneOf(person: Person, chance: (purpose: string) => Stream): Scene {
  return {
    person,
    situation: createSituation(),
    caregivers: [],
    decision: createDecision(),
    choices: chance("choices"),
    care: chance("answers"),
  };
}

/** Chance of what is held with a child on an occasion, of which its days know nothing. */
export function chanceOf(
  { seed, child }: Pick<Childhood, "seed" | "child">,
  what: string,
  occasion: number,
): (purpose: string) => Stream {
  return (purpose) => {
    const stream = openStream(seed, child, `${purpose} ${what}`);
    seek(stream, occasion);
    return stream;
  };
}
