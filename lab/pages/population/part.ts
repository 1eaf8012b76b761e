import { type Field, field, numberBetween, oneOf } from "../../address/index.ts";

export const PARTS = ["map", "cohort", "study"] as const;
export type Part = (typeof PARTS)[number];

/** The part of the page that is open. */
export const part: Field<Part> = field("part", "map", oneOf(PARTS));

/** Which part was computed: then a link computes it at once. */
export const run: Field<Part | ""> = field("run", "", oneOf([...PARTS, ""]));

/** All chance of the map and of the cohort. */
export const seed: Field<number> = field("seed", 1, numberBetween(0, 999_999, 1));

/** Other levers are other lives: they have to be asked for anew. */
export function change(act: () => void): void {
  if (run.value.peek() !== "") run.set("", true);
  act();
}
