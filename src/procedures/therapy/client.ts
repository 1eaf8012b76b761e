import {
  type Caregiver,
  careDeclarations,
  createCaregiver,
  type Grown,
  type Person,
  type Scene,
  type SystemParameters,
  valuesOf,
} from "../../model/index.ts";
import type { Stream } from "../../numerics/index.ts";
import { getToKnow, grownCopy } from "../adulthood/index.ts";
import { slotOf } from "../at-hand.ts";
import type { Childhood, EverydaySettings } from "../everyday-life/index.ts";
import { chanceOf, sceneOf } from "../rested.ts";
import type { TherapySettings } from "./settings.ts";
import { careInSession, drawTherapist } from "./stance.ts";

export const THERAPIST = "therapist";
export const PARTNER = "partner";

/** A client, its therapist and whom it has outside: everything a therapy is lived with. */
export interface ClientLife {
  readonly client: Person;
  /** The client in the session: the same one, with the reflection that is invited. */
  readonly inSession: Scene;
  /** Life outside, and crises. */
  readonly outside: Scene;
  readonly therapist: number;
  readonly partner: number;
  /** How the therapist's hours are; what it answers with follows from the client as it is. */
  readonly hours: Caregiver;
  readonly chance: TherapyChance;
  readonly settings: TherapySettings;
  readonly home: EverydaySettings;
  readonly p: SystemParameters;
}

/** Chance by purpose: sessions go by their number, days outside by theirs. */
export interface TherapyChance {
  readonly topics: Stream;
  readonly conversation: Stream;
  readonly moods: Stream;
  readonly ratings: Stream;
  readonly days: Stream;
  readonly crises: Stream;
}

/**
 * Whoever grew up here, grown, comes to a therapist it has never met: it expects of the therapist what it
 * expects of people, less a reserve, so that what it brings along is what it transfers (S47).
 *
 * @param occasion number of this therapy in the life, 0 for the first
 */
export function becomeClient(
  childhood: Childhood,
  occasion: number,
  planned: TherapySettings,
  home: EverydaySettings,
  p: SystemParameters,
  grown: Grown,
): ClientLife {
  const client = grownCopy(childhood, p, grown);
  const chance = chanceOf(childhood, "in therapy", occasion);
  const settings = drawTherapist(planned, chance("therapist"));
  const outside = sceneOf(client, (purpose) => chance(`${purpose} outside`));
  const reflectiveFunctioning = Math.max(
    client.temperament.reflectiveFunctioning,
    settings.reflection,
  );
  const reflecting = { ...client, temperament: { ...client.temperament, reflectiveFunctioning } };
  const inSession = sceneOf(reflecting, chance);
  outside.situation.elsewhere.fill(1);
  inSession.situation.elsewhere.fill(1);
  const partner = createCaregiver(
    PARTNER,
    valuesOf(careDeclarations, {
      availability: settings.outsideAvailability,
      attentiveness: settings.outsideAttentiveness,
    }),
  );
  getToKnow(outside, partner, p, grown);
  // No care of its own yet: it is formed anew in every session and crisis.
  const hours = createCaregiver(THERAPIST, partner.care);
  getToKnow(outside, hours, p, grown, [PARTNER]);
  const slots = { therapist: slotOf(outside, THERAPIST), partner: slotOf(outside, PARTNER) };
  outside.caregivers.length = 0;
  outside.caregivers[slots.partner] = partner;
  return {
    client,
    inSession,
    outside,
    ...slots,
    hours: createCaregiver(THERAPIST, careInSession(client, slots.therapist, settings)),
    chance: {
      topics: chance("topics"),
      conversation: chance("conversation"),
      moods: chance("moods"),
      ratings: chance("ratings"),
      days: chance("days"),
      crises: chance("crises"),
    },
    settings,
    home,
    p,
  };
}

/** The therapist as it answers this client now. */
export function therapistNow({ client, therapist, hours, settings }: ClientLife): Caregiver {
  return { ...hours, care: careInSession(client, therapist, settings) };
}
