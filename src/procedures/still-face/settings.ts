import type { Values } from "../../model/index.ts";

/** How the still-face procedure is held, as far as a number decides it (docs/still-face.md). */
export const stillFaceDeclarations = {
  baselineSeconds: {
    symbol: "T_1",
    unit: "s",
    range: [10, 600],
    start: 120,
    meaning: "Length of the play before the still face.",
    standing: "assumed",
    basis: "Two minutes are usual; whole seconds are lived.",
    works: ["mesman2009"],
  },
  stillSeconds: {
    symbol: "T_2",
    unit: "s",
    range: [10, 600],
    start: 120,
    meaning: "Length of the still face.",
    standing: "assumed",
    basis: "Two minutes are usual; whole seconds are lived.",
    works: ["mesman2009"],
  },
  reunionSeconds: {
    symbol: "T_3",
    unit: "s",
    range: [10, 600],
    start: 120,
    meaning: "Length of the play after the still face.",
    standing: "assumed",
    basis: "Two minutes are usual; whole seconds are lived.",
    works: ["mesman2009"],
  },
  stillFaceThreat: {
    symbol: "θ_still",
    unit: "",
    range: [0, 1],
    start: 0.45,
    meaning: "Threat of a partner that is there and does not answer.",
    standing: "assumed",
    basis: "As much as having nobody near at all; no number is published.",
    works: ["tronickGianino1986", "mesman2009"],
  },
} as const;

export type StillFaceSettings = Values<typeof stillFaceDeclarations>;
