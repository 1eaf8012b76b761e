import {
  type Care,
  careDeclarations,
  grownDeclarations,
  systemDeclarations,
  temperamentDeclarations,
  valuesOf,
} from "../../src/model/index.ts";
import {
  beginChildhood,
  type Childhood,
  everydayDeclarations,
  holdTherapy,
  liveDays,
  oneCaregiver,
  type Therapy,
  type TherapySettings,
  therapyDeclarations,
} from "../../src/procedures/index.ts";
import { meanOf } from "./cohorts.ts";

const p = valuesOf(systemDeclarations);
const home = valuesOf(everydayDeclarations);
const grown = valuesOf(grownDeclarations);

/** Children of a year by one kind of care, who are clients when grown. */
export function clientsOf(care: Partial<Care>, count: number): readonly Childhood[] {
  return Array.from({ length: count }, (_, child) => {
    const given = oneCaregiver(valuesOf(careDeclarations, care));
    const childhood = beginChildhood(7, child, valuesOf(temperamentDeclarations), given, p);
    liveDays(childhood, 365, home, p);
    return childhood;
  });
}

/** Histories: only loud signals were answered; quiet nearness was tolerated and distress punished. */
export const ONLY_LOUD: Partial<Care> = { availability: 1.6, attentiveness: -2 };
export const ONLY_QUIET: Partial<Care> = { availability: -0.8, attentiveness: 1.4 };
export const ANSWERED: Partial<Care> = { availability: 2.5, attentiveness: 0.8 };

/** What therapists do, on top of a good ordinary one. */
export const STANCES: Readonly<Record<string, Partial<TherapySettings>>> = {
  steady: {},
  noLimits: { limits: 0 },
  gratifying: { limits: 0, therapistAvailability: 1.5, therapistAttentiveness: -1.5 },
  withdrawing: { therapistAvailability: 0, therapistAttentiveness: -1 },
  pressing: { pressing: 20 },
};

/** The same clients with the same chance, and one stance; nobody leaves early. */
export function treat(
  clients: readonly Childhood[],
  stance: Partial<TherapySettings>,
): readonly Therapy[] {
  const settings = valuesOf(therapyDeclarations, { dropout: 0, followUpWeeks: 4, ...stance });
  return clients.map((client) => holdTherapy(client, 0, settings, home, p, grown));
}

export const on = (therapies: readonly Therapy[], of: (therapy: Therapy) => number): number =>
  meanOf(therapies.map(of));
