import { ECR_R_MOST, type ScaleName } from "../../instruments/index.ts";
import type { Assessment, Output } from "../assessment.ts";
import { type FilledIn, type FilledQuestionnaires, holdQuestionnaire } from "./questionnaire.ts";
import { questionnaireDeclarations } from "./settings.ts";

type Part = keyof FilledQuestionnaires;

function outputsOf(part: Part, prefix: string, whom: string): Output<FilledQuestionnaires>[] {
  const from = (of: (filled: FilledIn) => number | string | undefined) => ({
    sometimes: true as const,
    of: (record: FilledQuestionnaires) => {
      const filled = record[part];
      return filled === undefined ? undefined : of(filled);
    },
  });
  const scale = (name: ScaleName): Output<FilledQuestionnaires>[] => [
    {
      name: `${prefix}${name}_mean`,
      unit: "",
      range: [1, ECR_R_MOST],
      ...(part === "general" && { main: true as const }),
      meaning: `Attachment ${name} ${whom}: mean of 18 answers from 1 to 7.`,
      ...from(({ score }) => score[name].mean),
    },
    {
      name: `${prefix}${name}_eap`,
      unit: "",
      meaning: `Latent ${name} ${whom} as estimated from the answers; 0 and 1 are the mean and spread of those the items were fitted to.`,
      ...from(({ score }) => score[name].position.estimate),
    },
    {
      name: `${prefix}${name}_se`,
      unit: "",
      meaning: `Standard error of the estimate of ${name} ${whom}.`,
      ...from(({ score }) => score[name].position.se),
    },
    {
      name: `${prefix}${name}_logit`,
      unit: "logit",
      meaning: `${name === "anxiety" ? "Anxiety" : "Avoidance"} ${whom} on the plane of adults, which nobody sees.`,
      ...from(({ standing }) => standing[name]),
    },
  ];
  return [
    ...scale("anxiety"),
    ...scale("avoidance"),
    {
      name: `${prefix}answers`,
      unit: "",
      text: true,
      meaning: `The 36 answers ${whom}, from 1 to 7, as they were crossed.`,
      ...from(({ answers }) => answers.join("")),
    },
  ];
}

export const questionnaireAssessment: Assessment<
  FilledQuestionnaires,
  typeof questionnaireDeclarations
> = {
  title: "Questionnaire",
  settings: "questionnaire",
  declarations: questionnaireDeclarations,
  outputs: [
    ...outputsOf("general", "", "in general"),
    ...outputsOf("about", "about_", "towards one figure"),
  ],
  alone: true,
  hold: ({ childhood, companion, number, system, grown }, settings) =>
    holdQuestionnaire(childhood, companion.caregiver.name, number, settings, system, grown),
  events: () => [],
};
