import {
  type Caregiver,
  careDeclarations,
  createCaregiver,
  meet,
  restorePerson,
  type Scene,
  type SystemParameters,
  savePerson,
  valuesOf,
} from "../../model/index.ts";
import { beHere, slotOf } from "../at-hand.ts";
import type { Childhood, EverydaySettings } from "../everyday-life/index.ts";
import { chanceOf, rested, sceneOf } from "../rested.ts";
import type { DeparturesSettings } from "./settings.ts";

/** Somebody who is in the room with a copy of the child. */
export interface InRoom {
  readonly name: string;
  readonly caregiver: Caregiver;
  /** Met here for the first time, so that the child is wary. */
  readonly unfamiliar: boolean;
}

/** What every copy of one observation shares. */
export interface Household {
  readonly childhood: Childhood;
  readonly occasion: number;
  readonly home: EverydaySettings;
  readonly p: SystemParameters;
}

export function unfamiliar(name: string, settings: DeparturesSettings): InRoom {
  const care = valuesOf(careDeclarations, {
    availability: settings.visitorAvailability,
    attentiveness: settings.visitorAttentiveness,
    inconsistency: 0,
  });
  return { name, caregiver: createCaregiver(name, care), unfamiliar: true };
}

/**
 * A copy of the child, calm, at home with these and nobody else. Chance goes by the occasion and by
 * what is held, not by who is there: departures of different people differ in nothing else.
 */
export function copyChild(
  { childhood, occasion, home, p }: Household,
  people: readonly InRoom[],
  what: string,
): Scene {
  const person = restorePerson(savePerson(childhood.scene.person), p);
  const names = people.map(({ name }) => name);
  const wary = p.wariness * person.capacities.wariness;
  for (const one of people) {
    meet(person.workingModel, one.name, one.unfamiliar ? wary : 0, p, names);
  }
  const scene = sceneOf(rested(person), chanceOf(childhood, `in ${what}`, occasion));
  scene.situation.elsewhere.fill(1);
  for (const { name, caregiver } of people) {
    const slot = slotOf(scene, name);
    scene.caregivers[slot] = caregiver;
    beHere(scene, slot, home.homeDistance, p);
  }
  return scene;
}
