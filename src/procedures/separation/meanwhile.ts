import { careDeclarations, valuesOf } from "../../model/index.ts";
import type { EverydaySettings, Member } from "../everyday-life/index.ts";
import type { SeparationSettings } from "./settings.ts";

/**
 * Who is with the child meanwhile: of the household whoever stays with it, and those who are there for
 * it: one substitute all day, or several in shifts, each of which goes round among its own.
 */
export function meanwhile(
  household: readonly Member[],
  absent: string,
  settings: SeparationSettings,
  home: EverydaySettings,
): readonly Member[] {
  const stay = household.filter(({ name }) => name !== absent);
  const familiar = Math.round(settings.familiarOthers) === 1 ? stay : [];
  return [...familiar, ...staff(familiar, settings, home)];
}

function staff(
  familiar: readonly Member[],
  settings: SeparationSettings,
  { wakingHours }: EverydaySettings,
): Member[] {
  const { shiftHours } = settings;
  const care = valuesOf(careDeclarations, {
    availability: settings.staffAvailability,
    attentiveness: settings.staffAttentiveness,
    occupied: settings.staffOccupied,
  });
  const count = Math.round(settings.staff);
  const shifts = Math.min(count, Math.max(1, Math.ceil(wakingHours / shiftHours)));
  const nights = familiar.reduce((sum, one) => sum + one.nights, 0);
  return Array.from({ length: count }, (_, i) => {
    const shift = i % shifts;
    return {
      name: `staff${i + 1}`,
      care,
      from: (shift * wakingHours) / shifts,
      to: shift === shifts - 1 ? 24 : ((shift + 1) * wakingHours) / shifts,
      nights: Math.max(0, 1 - nights) / shifts,
      cycle: Math.ceil((count - shift) / shifts),
      onDuty: 1,
      firstDuty: Math.floor(i / shifts),
    };
  });
}
