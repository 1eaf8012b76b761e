/** Every numbered equation of docs/model.md, set and said, in reading order. */

import { absence } from "./absent.ts";
import { choice, fear, learning } from "./acting.ts";
import { caregiving, play } from "./caring.ts";
import type { Equation, Part } from "./equation.ts";
import { development } from "./growing.ts";
import { grown } from "./grown.ts";
import { arousal, workingModel } from "./inside.ts";
import { later } from "./later.ts";
import { couple, therapy } from "./together.ts";

export type { Equation, Part, Said } from "./equation.ts";

export const parts: readonly Part[] = [
  workingModel,
  arousal,
  choice,
  learning,
  fear,
  caregiving,
  play,
  development,
  absence,
  later,
  grown,
  couple,
  therapy,
];

export const equations: readonly Equation[] = parts.flatMap((part) => part.equations);

/** The equations in which a quantity stands, or one of whose terms it sets. */
export function equationsWith(path: string): Equation[] {
  return equations.filter(({ quantities }) => quantities.includes(path));
}
