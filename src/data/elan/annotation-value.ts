import { DataError } from "../data-error.ts";
import { escaped, splitEscaped, unescaped } from "../escaped-fields.ts";
import type { ObservedEvent } from "../observed-event.ts";

/** What an annotation's text says besides when and who. */
export interface AnnotationValue {
  readonly behavior: string;
  readonly type: string;
  readonly episode: string;
  readonly intensity: string;
  readonly target: string;
}

const NAMED = ["episode", "intensity", "target"] as const;
const BREAKS = { n: "\n", r: "\r", t: "\t" };

/** "cry; STATE; episode=3; intensity=0.9; target=caregiver"; what is not said is left out. */
export function annotationText(event: ObservedEvent): string {
  const said = NAMED.flatMap((name) => {
    const text = String(event[name] ?? "");
    return text === "" ? [] : [`${name}=${oneLine(text, ";")}`];
  });
  return [oneLine(event.behavior, ";"), event.type, ...said].join("; ");
}

/**
 * What "cry; STATE; episode=3" says; an annotation without a type is a STATE.
 * @throws {DataError} for a part that is none of these.
 */
export function annotationIn(text: string, line: number): AnnotationValue {
  const [behavior = "", type = "STATE", ...said] = splitEscaped(text, ";").map((part, at) =>
    at === 0 ? part : part.replace(/^ /, ""),
  );
  const value = { episode: "", intensity: "", target: "" };
  for (const part of said) {
    const name = NAMED.find((one) => part.startsWith(`${one}=`));
    if (name === undefined) {
      const says = "is no part of a value: episode=…, intensity=… or target=…";
      throw new DataError({ line, column: "value", value: part, says });
    }
    value[name] = manyLines(part.slice(name.length + 1));
  }
  return { behavior: manyLines(behavior), type, ...value };
}

/** Without tabs and line breaks, which would end the cell. */
export function oneLine(text: string, separator?: ";"): string {
  return escaped(text, separator)
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t");
}

export function manyLines(text: string): string {
  return unescaped(text, BREAKS);
}
