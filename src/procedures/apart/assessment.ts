import { valuesOf } from "../../model/index.ts";
import type { Appointment, Assessment } from "../assessment.ts";
import { togetherDeclarations } from "../together/index.ts";
import type { Company } from "./day-without.ts";
import { type Apart, followApart } from "./follow.ts";
import { moveIn } from "./move-in.ts";
import { apartOutputs } from "./outputs.ts";
import { type ApartSettings, apartDeclarations } from "./settings.ts";

/** Whoever grew up here lives with a partner, who goes away for a while or dies; a copy of it. */
export function holdApart(appointment: Appointment, settings: ApartSettings): Apart {
  const { companion, number, everyday, system, grown, together } = appointment;
  const couple = moveIn(appointment, `days apart ${number}`);
  const { figures, foresight } = couple.partners[0].scene.person.workingModel;
  const slot = figures.indexOf(companion.member.name);
  const company: Company | undefined =
    settings.companyHours === 0
      ? undefined
      : { slot, answers: { ...companion.caregiver }, hours: settings.companyHours };
  return followApart(
    couple,
    company,
    () => foresight.felt[slot] as number,
    settings,
    together ?? valuesOf(togetherDeclarations),
    everyday,
    system,
    grown,
  );
}

export const apartAssessment: Assessment<Apart, typeof apartDeclarations> = {
  title: "Days apart, and loss",
  settings: "apart",
  declarations: apartDeclarations,
  outputs: apartOutputs,
  hold: (appointment, settings) => holdApart(appointment, settings),
  events: () => [],
};
