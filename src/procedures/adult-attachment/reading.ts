import {
  type AdultStanding,
  type Grown,
  type Person,
  type RegionReading,
  regionsOf,
  type SystemParameters,
  standingOf,
  valuesOf,
} from "../../model/index.ts";
import { grownCopy, unresolvedFearOf } from "../adulthood/index.ts";
import type { Appointment } from "../assessment.ts";
import { holdInterview, type Interview, interviewDeclarations } from "../interview/index.ts";
import { chanceOf } from "../rested.ts";
import { reportOneself, type SelfReport } from "./self-report.ts";
import type { AdultAttachmentSettings } from "./settings.ts";

/** A place on the plane of adults with how likely it lies in each corner. */
export interface Place extends AdultStanding, RegionReading {}

/** A grown person as its instruments read it. A rival learner has no place and nothing to say of it. */
export interface AdultReading {
  /** Towards people in general. */
  readonly general: Place | undefined;
  /** Towards the one who was named; missing when that one is not known, or no more. */
  readonly companion: Place | undefined;
  /** Of people in general. */
  readonly selfReport: SelfReport | undefined;
  readonly interview: Interview;
}

/**
 * What a childhood left of somebody grown (`grownCopy`), by all instruments there are: the place on the
 * plane, which nobody sees; what the person says of itself; what an interview makes of it. The child
 * goes on as if nobody had looked.
 */
export function readAdult(
  { childhood, companion, number, system, grown, procedures }: Appointment,
  settings: AdultAttachmentSettings,
): AdultReading {
  const person = grownCopy(childhood, system, grown);
  const chance = chanceOf(childhood, "when grown", number);
  const general = placeOf(person, system, grown);
  const interviewSettings = valuesOf(interviewDeclarations, procedures?.interview);
  const fear = unresolvedFearOf(childhood, grown);
  return {
    general,
    companion: placeOf(person, system, grown, companion.member.name),
    selfReport: general && reportOneself(general, chance("self-report"), settings, grown),
    interview: holdInterview(person, fear, chance("interview"), interviewSettings, system, grown),
  };
}

/**
 * Where somebody stands, with the corners.
 *
 * @param figure people in general when not given
 * @returns undefined for a rival learner, and for a figure that is not known
 */
export function placeOf(
  person: Person,
  p: SystemParameters,
  grown: Grown,
  figure?: string,
): Place | undefined {
  const { rival, figures } = person.workingModel;
  if (rival !== undefined) return undefined;
  if (figure !== undefined && !figures.includes(figure)) return undefined;
  const standing = standingOf(person, p, grown, figure);
  return { ...standing, ...regionsOf(standing, grown) };
}
