import type { Assessment, Output } from "../assessment.ts";
import { type AdultLife, followAdult, type ReadingOfDay } from "./follow.ts";
import { type AdultLifeSettings, adultLifeDeclarations } from "./settings.ts";

const WHOM = [
  ["general", "towards people in general"],
  ["withPartner", "towards the partner"],
] as const;

const DIMENSIONS = ["anxiety", "avoidance"] as const;

/** Readings one after the other: as many as a study asks for, in one column. */
const courses = WHOM.flatMap(([of, whom]) =>
  DIMENSIONS.map(
    (dimension): Output<AdultLife> => ({
      name: `${of === "general" ? "general_" : ""}${dimension}_readings`,
      unit: "logit",
      text: true,
      sometimes: true,
      meaning: `Reported ${dimension} ${whom}, one reading after the other, with a space between; of no rival learner.`,
      of: ({ readings }) =>
        readings.length === 0
          ? undefined
          : readings.map((one: ReadingOfDay) => one[of][dimension].toFixed(4)).join(" "),
    }),
  ),
);

const ends = DIMENSIONS.flatMap((dimension) =>
  (["first", "last"] as const).map(
    (when): Output<AdultLife> => ({
      name: `general_${dimension}_${when}`,
      unit: "logit",
      sometimes: true,
      main: true,
      meaning: `Reported ${dimension} towards people in general, ${when} reading; of no rival learner.`,
      of: ({ readings }) => readings.at(when === "first" ? 0 : -1)?.general[dimension],
    }),
  ),
);

/** Somebody grown with a partner, asked again and again. */
export const adultLifeAssessment: Assessment<AdultLife, typeof adultLifeDeclarations> = {
  title: "Asked again and again",
  settings: "adultLife",
  declarations: adultLifeDeclarations,
  outputs: [...ends, ...courses],
  hold: (appointment, settings: AdultLifeSettings) => followAdult(appointment, settings),
  events: () => [],
};
