import { DataError } from "../data-error.ts";
import { escaped, splitEscaped, unescaped } from "../escaped-fields.ts";
import type { ObservedEvent } from "../observed-event.ts";

/** What BORIS writes for a set of modifiers of which none was chosen. */
const NONE = "None";

/** Target and intensity as two sets of modifiers, "caregiver|0.9"; "" if there is neither. */
export function modifiersOf({ target, intensity }: ObservedEvent): string {
  if (target === "" && intensity === undefined) return "";
  const first = target === NONE ? `\\${NONE}` : escaped(target, "|");
  return `${first || NONE}|${intensity ?? NONE}`;
}

/**
 * Target and intensity as they stand in "caregiver|0.9"; one set alone is the target.
 * @throws {DataError} if there are more than two sets.
 */
export function fromModifiers(text: string, line: number): { target: string; intensity: string } {
  const [target = "", intensity = "", ...more] = splitEscaped(text, "|").map((set) =>
    set === NONE ? "" : unescaped(set),
  );
  if (more.length === 0) return { target, intensity };
  const says = "has more than two sets of modifiers: target|intensity is read";
  throw new DataError({ line, column: "Modifiers", value: text, says });
}
