import { passHours, type SystemParameters } from "../../model/index.ts";
import { openStream, seek } from "../../numerics/index.ts";
import { createLogRecorder } from "../event-log.ts";
import { type Childhood, type EverydaySettings, hoursThere } from "../everyday-life/index.ts";
import { type CodedFigures, codeFigures } from "./coding.ts";
import { type Household, type InRoom, unfamiliar } from "./copy.ts";
import { holdDeparture } from "./departure.ts";
import { type DeparturesLog, OTHER_VISITOR, VISITOR } from "./event-log.ts";
import type { DeparturesSettings } from "./settings.ts";
import { holdUpset } from "./upset.ts";

/** One observation of the figures in a child's life. */
export interface ObservedFigures extends CodedFigures {
  readonly log: DeparturesLog;
  /** Everybody who ever shared the child's days, in the order they came. */
  readonly everybody: readonly string[];
}

/**
 * Everybody of the household who is ever there leaves the child for some minutes, one after another,
 * somebody unfamiliar staying; an unfamiliar person leaves, too. Each leaves once more while the rest of
 * the household stays; then the child is upset among all of it (docs/figures.md). Copies live all of it: the childhood goes on as if nobody had come.
 *
 * @param occasion number of this observation in the child's life, 0 for the first
 */
export function observeFigures(
  childhood: Childhood,
  occasion: number,
  settings: DeparturesSettings,
  home: EverydaySettings,
  p: SystemParameters,
): ObservedFigures {
  const recorder = createLogRecorder<string, DeparturesLog["events"][number]["behavior"]>();
  const household: Household = { childhood, occasion, home, p };
  const people = peopleOf(household);
  const visitor = unfamiliar(VISITOR, settings);
  const leavers = [...people, unfamiliar(OTHER_VISITOR, settings)];
  for (const leaver of leavers) {
    for (let number = 1; number <= Math.round(settings.departures); number++) {
      holdDeparture(household, leaver, [visitor], number, settings, recorder);
    }
  }
  for (const leaver of people.length > 1 ? people : []) {
    const rest = people.filter((one) => one !== leaver);
    for (let number = 1; number <= Math.round(settings.departures); number++) {
      holdDeparture(household, leaver, rest, number, settings, recorder);
    }
  }
  for (let number = 1; number <= Math.round(settings.upsets); number++) {
    holdUpset(household, people, number, settings.upsetSize, recorder);
  }
  const names = people.map(({ name }) => name);
  return {
    ...codeFigures(recorder.log, names, settings.selectiveProtest),
    log: recorder.log,
    everybody: childhood.everybody.map(({ member }) => member.name),
  };
}

/** Who shares the child's days at all, each in the mood of this hour. */
function peopleOf({ childhood, occasion, home, p }: Household): InRoom[] {
  const { seed, child, companions, everybody } = childhood;
  const there = companions.filter(
    ({ member }) => hoursThere(member, home.wakingHours) > 0 || member.nights > 0,
  );
  return there.map((one) => {
    const hours = openStream(seed, child, `hours of ${everybody.indexOf(one)} before departures`);
    seek(hours, occasion);
    const caregiver = { ...one.caregiver };
    passHours(caregiver, 24, hours, p);
    return { name: one.member.name, caregiver, unfamiliar: false };
  });
}
