import type { StudyDocument } from "../../../study/index.ts";

/** A family that takes a child in. */
export const fosterDeclarations = {
  load: {
    symbol: "ℓ",
    unit: "",
    range: [-3, 3],
    start: -1,
    meaning: "Burden on the foster mother less the support she gets.",
    standing: "assumed",
    basis:
      "She is paid, trained and visited by social workers: a standard deviation of support. Otherwise she is a mother of the community.",
    works: ["smyke2010"],
  },
  strangePlace: {
    symbol: "",
    unit: "",
    range: [0, 1],
    start: 1,
    meaning: "How strange her home is when the child comes.",
    standing: "assumed",
    basis: "Nobody and nothing there is known to it.",
    works: ["smyke2010"],
  },
} as const;

export const FOSTER_MOTHER = "foster_mother";

/** A child leaves everybody and comes to her. Last among changes, so that it holds over them. */
export function placementAt(ageDays: number): NonNullable<StudyDocument["changes"]>[number] {
  return {
    name: "placement",
    ageDays,
    leave: "everybody",
    join: [{ name: FOSTER_MOTHER, care: { load: fosterDeclarations.load.start } }],
    strangePlace: fosterDeclarations.strangePlace.start,
  };
}
