import {
  addThreat,
  nearnessAt,
  partFrom,
  prompt,
  type Scene,
  type SystemParameters,
  startle,
} from "../../model/index.ts";
import { beHere, slotOf, sureness, surestHere } from "../at-hand.ts";
import { endEpisode, notePoint } from "../event-log.ts";
import { emptyTally, liveHours } from "../everyday-life/index.ts";
import { copyChild, type Household, type InRoom } from "./copy.ts";
import { behaviorOf, CHILD, type DeparturesRecorder } from "./event-log.ts";
import { watchInto } from "./record.ts";
import type { DeparturesSettings } from "./settings.ts";

/**
 * One leaves an ordinary room for some minutes and comes back; others stay. It is lived by a copy of
 * the child.
 *
 * What alarms is the loss of a surer one, as where somebody is missed (S19):
 *
 *     θ = θ_sep ρ_f · protest  where  a_f ρ_f > max over those who stay of a_g ρ_g, else 0   (9.5)
 *
 * The sting of a departure comes on the same condition. A parent's leaving is no different in kind
 * from anybody's.
 */
export function holdDeparture(
  household: Household,
  leaver: InRoom,
  stay: readonly InRoom[],
  number: number,
  settings: DeparturesSettings,
  recorder: DeparturesRecorder,
): void {
  const { home, p } = household;
  const people = [leaver, ...stay];
  const scene = copyChild(household, people, `departure ${number}`);
  const { situation, person } = scene;
  const slot = slotOf(scene, leaver.name);
  const start = recorder.time;
  recorder.episode++;
  const watch = watchInto(recorder, scene);
  const goOn = (seconds: number) => {
    liveHours(scene, seconds, home, p, emptyTally(), watch);
  };
  const company = wary(scene, people, home.homeDistance, p);
  situation.lasting = company;
  for (const { name } of stay) notePoint(recorder, name, "stay", "");
  goOn(settings.together);

  notePoint(recorder, leaver.name, "leave", "");
  partFrom(scene, slot);
  const surest = surestHere(scene);
  situation.haven = surest;
  if (sureness(scene, slot) > sureness(scene, surest)) {
    const { protest } = person.capacities;
    const counted = person.workingModel.countedOn[slot] as number;
    situation.lasting = addThreat(company, p.separationThreat * counted * protest);
    startle(person, p.departureSting * protest);
  }
  goOn(settings.away);

  notePoint(recorder, leaver.name, "come_back", "");
  situation.lasting = company;
  beHere(scene, slot, home.homeDistance, p);
  prompt(scene, slot, p);
  noteGreeting(scene, slot, leaver.name, recorder);
  goOn(settings.back);
  endEpisode(recorder, start);
}

/** What the child does at the moment somebody comes back, if it is a bid to this one. */
function noteGreeting(
  { person: { conduct } }: Scene,
  slot: number,
  name: string,
  recorder: DeparturesRecorder,
): void {
  if (conduct.activity !== "bid" || conduct.figure !== slot) return;
  if (behaviorOf("bid", conduct.intensity) === "cry") return;
  notePoint(recorder, CHILD, "greet", name, conduct.intensity);
}

/** The threat of unfamiliar people at the usual distance: one threat, however many they are. */
function wary(
  { person }: Scene,
  people: readonly InRoom[],
  distance: number,
  p: SystemParameters,
): number {
  if (!people.some(({ unfamiliar }) => unfamiliar)) return 0;
  return p.strangerThreat * person.capacities.wariness * nearnessAt(distance, p);
}
