import { type AdultStanding, beTogether, standingOf, valuesOf } from "../../model/index.ts";
import { normal, openStream, type Stream } from "../../numerics/index.ts";
import { liveDayWithout, moveIn, nothingYet, withAnother } from "../apart/index.ts";
import type { Appointment } from "../assessment.ts";
import {
  type Couple,
  liveDayTogether,
  part,
  type TogetherSettings,
  togetherDeclarations,
} from "../together/index.ts";
import { anotherWay } from "./another-way.ts";
import type { AdultLifeSettings } from "./settings.ts";

/** What somebody says of itself on a day. */
export interface ReadingOfDay {
  /** Days since the first. */
  readonly day: number;
  readonly general: Reported;
  /** Towards the partner it has, or had last. */
  readonly withPartner: Reported;
}

export type Reported = Pick<AdultStanding, "anxiety" | "avoidance">;

/** Somebody grown, asked again and again. */
export interface AdultLife {
  /** None of a rival learner, of which there is no plane. */
  readonly readings: readonly ReadingOfDay[];
}

/** How the two live just now. */
interface Living {
  couple: Couple;
  together: TogetherSettings;
  /** Slot of a partner who is away; −1 while it is there. */
  without: number;
}

/** Whoever grew up here lives with a partner and is asked how it stands; something may happen. */
export function followAdult(appointment: Appointment, settings: AdultLifeSettings): AdultLife {
  const { childhood, number, system, grown } = appointment;
  const what = `adult life ${number}`;
  const couple = moveIn(appointment, what);
  const { person } = couple.partners[0].scene;
  if (person.workingModel.rival !== undefined) return { readings: [] };
  const usual = { ...(appointment.together ?? valuesOf(togetherDeclarations)), breakUp: 0 };
  const living: Living = { couple, together: usual, without: -1 };
  const errors = openStream(childhood.seed, childhood.child, `self-reports in ${what}`);
  const every = Math.round(settings.everyDays);
  const count = Math.round(settings.readings);
  const begins = Math.round(settings.eventAfter) * every - Math.floor(every / 2);
  const ends = begins + Math.round(settings.eventDays);
  const happens = Math.round(settings.eventAfter) > 0;
  const readings: ReadingOfDay[] = [];
  for (let day = 0; day < Math.round(settings.settle); day++)
    liveDay(living, appointment, settings);
  for (let day = 0; readings.length < count; day++) {
    if (happens && day === begins) begin(living, settings, grown);
    if (happens && day === ends && settings.eventDays > 0) {
      end(living, usual, appointment, settings, what);
    }
    if (day % every === 0) {
      const partner = living.couple.partners[1].name;
      readings.push({
        day,
        general: report(standingOf(person, system, grown), settings, errors),
        withPartner: report(standingOf(person, system, grown, partner), settings, errors),
      });
    }
    liveDay(living, appointment, settings);
  }
  return { readings };
}

function report(
  { anxiety, avoidance }: AdultStanding,
  { reportError }: AdultLifeSettings,
  chance: Stream,
): Reported {
  return {
    anxiety: anxiety + reportError * normal(chance),
    avoidance: avoidance + reportError * normal(chance),
  };
}

function liveDay(
  { couple, together, without }: Living,
  { everyday, system, grown }: Appointment,
  { eventTold }: AdultLifeSettings,
): void {
  const [one] = couple.partners;
  if (without < 0) {
    liveDayTogether(couple, together, everyday, system, grown);
    beTogether(one.scene.person, one.other, together.hoursTogether, system);
    return;
  }
  const so = nothingYet();
  liveDayWithout(one, without, eventTold, undefined, so, together, everyday, system, grown);
}

function begin(living: Living, settings: AdultLifeSettings, grown: Appointment["grown"]): void {
  const { couple, together } = living;
  const [one, other] = couple.partners;
  living.together = {
    ...together,
    stresses: together.stresses * settings.eventStresses,
    hoursTogether: Math.min(16, together.hoursTogether * settings.eventHours),
    calmMinutes: together.calmMinutes * settings.eventHours,
  };
  const { eventAvailability, eventAttentiveness } = settings;
  const own = anotherWay(other.own, eventAvailability, eventAttentiveness, grown);
  living.couple = { ...couple, partners: [one, { ...other, own }] };
  if (settings.eventApart < 0.5) return;
  living.without = one.other;
  part(couple);
}

function end(
  living: Living,
  usual: TogetherSettings,
  appointment: Appointment,
  settings: AdultLifeSettings,
  what: string,
): void {
  const [one, other] = living.couple.partners;
  living.together = usual;
  if (settings.eventAnother >= 0.5) {
    part(living.couple);
    living.couple = withAnother(appointment, one, what, 1);
    living.without = -1;
    return;
  }
  const { eventAvailability, eventAttentiveness } = settings;
  const { own, ...rest } = other;
  const back = anotherWay(own, -eventAvailability, -eventAttentiveness, appointment.grown);
  living.couple = { ...living.couple, partners: [one, { ...rest, own: back }] };
  if (living.without < 0) return;
  one.other = living.without;
  one.scene.caregivers[one.other] = other.answers;
  other.other = other.scene.person.workingModel.figures.indexOf(one.name);
  other.scene.caregivers[other.other] = one.answers;
  living.without = -1;
}
