import { temperamentDeclarations } from "../../../src/model/index.ts";
import { CAREGIVER } from "../../../src/procedures/index.ts";
import { type StudyDocument, studyText } from "../../../src/study/index.ts";
import {
  EVENING,
  FATHER,
  type Parting,
  SENSITIVE,
  separationOf,
} from "../../worker/parting-plan.ts";

/** The same for many children, as a document for the terminal. */
export function partingAsStudy(parting: Parting): string {
  const document: StudyDocument = {
    bowlby: 1,
    title: "A separation",
    seeds: [parting.seed],
    people: {
      children: 20,
      temperament: { reactivity: temperamentDeclarations.reactivity.start },
    },
    household: [
      { name: CAREGIVER, nights: 1, care: { ...SENSITIVE }, otherwise: "centre" },
      { name: "father", hours: [...EVENING], nights: 0, care: { ...FATHER }, otherwise: "centre" },
    ],
    settings: { separation: { ...separationOf(parting) } },
    procedures: [{ hold: "separation", ageDays: parting.ageDays, with: CAREGIVER, name: "away" }],
  };
  return studyText(document);
}
