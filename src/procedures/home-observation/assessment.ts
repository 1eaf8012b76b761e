import type { Assessment, Output } from "../assessment.ts";
import { type HomeObservation, type HomeRating, observeHome } from "./observation.ts";
import { homeObservationDeclarations } from "./settings.ts";

const CODERS = ["first", "second"] as const;
/** Visits whose ratings are kept one by one, for reliabilities. */
const VISITS = [1, 2] as const;

const SCALES: readonly [keyof HomeRating, string, string, readonly [number, number]][] = [
  ["sensitivity", "sensitivity", "Caregiver's sensitivity, 1 to 9", [1, 9]],
  ["secureBase", "secure_base", "Child's secure-base score, −1 to 1", [-1, 1]],
];

const outputs: Output<HomeObservation>[] = [
  ...SCALES.map(([name, column, meaning, range]) => ({
    name: column,
    unit: "",
    range,
    meaning: `${meaning}: mean over visits and coders.`,
    main: true as const,
    of: (record: HomeObservation) => record[name],
  })),
  {
    name: "frightening_acts",
    unit: "",
    meaning: "Frightening acts seen in all visits.",
    of: ({ frights }) => frights,
  },
  ...SCALES.flatMap(([name, column, meaning, range]) =>
    VISITS.flatMap((visit) =>
      CODERS.map((coder, i) => ({
        name: `${column}_visit_${visit}_${coder}_coder`,
        unit: "",
        range,
        meaning: `${meaning}: visit ${visit}, ${coder} coder.`,
        of: ({ visits }: HomeObservation) => visits[visit - 1]?.coders[i]?.[name],
      })),
    ),
  ),
];

export const homeObservationAssessment: Assessment<
  HomeObservation,
  typeof homeObservationDeclarations
> = {
  title: "Home observation",
  settings: "homeObservation",
  declarations: homeObservationDeclarations,
  outputs,
  hold: ({ childhood, companion, number, everyday, system }, settings) =>
    observeHome(childhood, number, settings, everyday, system, companion),
  events: () => [],
};
