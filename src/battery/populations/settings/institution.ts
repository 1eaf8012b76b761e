import { careDeclarations, type Values } from "../../../model/index.ts";
import { communityDeclarations } from "../../../population/index.ts";
import type { StudyDocument } from "../../../study/index.ts";

/**
 * A home with staff in shifts. Chosen from descriptions of such places before any child was raised
 * in one (docs/settings.md); nobody frightens, so that what comes out is of shifts and other children.
 */
export const institutionDeclarations = {
  teams: {
    symbol: "",
    unit: "teams",
    range: [1, 3],
    start: 3,
    meaning: "Teams of two that take turns by the day: one nurse from waking, one until bedtime.",
    standing: "assumed",
    basis:
      "Children of such homes are seen by nine to twelve people a week; six and a night watch are as many as a child of this model can know at once.",
    works: ["stPetersburgTeam2008"],
  },
  turnoverDays: {
    symbol: "",
    unit: "days",
    range: [30, 9131],
    start: 183,
    meaning: "After so many days, again and again, one early and one late nurse leave for others.",
    standing: "assumed",
    basis: "Staff leave and children are moved between wards; twice a year is rather little.",
    works: ["stPetersburgTeam2008"],
  },
  occupied: {
    symbol: "o",
    unit: "",
    range: [0, 1],
    start: 0.74,
    meaning: "Share of bids that find a nurse taken up by other children.",
    standing: "assumed",
    basis: "1 − .8⁶: six others, each of whom wants her a fifth of the time.",
    works: ["stPetersburgTeam2008", "zeanah2005"],
  },
  favouriteOccupied: {
    symbol: "o",
    unit: "",
    range: [0, 1],
    start: 0.48,
    meaning: "The same for the one nurse whose favourite the child is.",
    standing: "assumed",
    basis: "She is free for this child twice as often.",
    works: ["zeanah2005"],
  },
  coolness: {
    symbol: "",
    unit: "logit",
    range: [0, 4],
    start: 1,
    meaning: "How far staff are below parents of the community in availability and attentiveness.",
    standing: "assumed",
    basis: "Observers call their care perfunctory; one logit is about a standard deviation.",
    works: ["stPetersburgTeam2008"],
  },
  latency: {
    symbol: "L",
    unit: "s",
    range: [0.1, 60],
    start: 5,
    meaning: "Mean time until an answer of a nurse reaches the child.",
    standing: "assumed",
    basis: "Twice a parent's: the room is larger, and she sits with another child.",
    works: ["stPetersburgTeam2008"],
  },
  repairPace: {
    symbol: "m*",
    unit: "",
    range: [0, 20],
    start: 0.3,
    meaning: "Pace of repair in play.",
    standing: "assumed",
    basis: "About the share of the time that is left for this child.",
    works: ["stPetersburgTeam2008"],
  },
  feeding: {
    symbol: "h_f",
    unit: "h/day",
    range: [0, 24],
    start: 0.5,
    meaning: "Waking hours a day in a nurse's arms while fed.",
    standing: "assumed",
    basis: "Bottles are propped, and meals are short.",
    works: ["stPetersburgTeam2008"],
  },
  carrying: {
    symbol: "h_c",
    unit: "h/day",
    range: [0, 24],
    start: 0.1,
    meaning: "Waking hours a day carried by a nurse.",
    standing: "assumed",
    basis: "From bed to table and back.",
    works: ["stPetersburgTeam2008"],
  },
} as const;

export type Institution = Values<typeof institutionDeclarations>;
type Members = NonNullable<StudyDocument["household"]>;
type Changes = NonNullable<StudyDocument["changes"]>;
type CareEntry = NonNullable<Members[number]["care"]>;

/** Name of the nurse whose favourite the child is. */
export const FAVOURITE = "favourite";
/** Hours after waking in which the early and the late nurse are there. */
const EARLY: readonly [number, number] = [0, 6];
const LATE: readonly [number, number] = [6, 12];

/** The staff at a child's birth; the favourite is of the first team, on duty as often as the others. */
export function staffOf(home: Institution): Members {
  const nurses = Array.from({ length: home.teams }, (_, team) => [
    { ...nurse(team === 0 ? FAVOURITE : nameOf("early", team, 0), EARLY, team, home) },
    { ...nurse(nameOf("late", team, 0), LATE, team, home) },
  ]).flat();
  const watch = { name: "night_watch", hours: [0, 0] as const, nights: 1, care: careOf(home) };
  return [...nurses, watch];
}

/** Changes of staff until a child is so old. The favourite stays; a team of one keeps its late nurse. */
export function turnoverOf(home: Institution, days: number): Changes {
  const changes: Changes[number][] = [];
  const generation: Record<string, number> = {};
  for (let number = 1; number * home.turnoverDays < days; number++) {
    const team = 1 + ((number - 1) % Math.max(1, home.teams - 1));
    if (team >= home.teams) break;
    const leaving = (["early", "late"] as const).map((shift) => {
      const place = `${shift} ${team}`;
      const before = generation[place] ?? 0;
      generation[place] = before + 1;
      const hours = shift === "early" ? EARLY : LATE;
      return {
        left: nameOf(shift, team, before),
        came: nurse(nameOf(shift, team, before + 1), hours, team, home),
      };
    });
    changes.push({
      name: `turnover_${number}`,
      ageDays: number * home.turnoverDays,
      leave: leaving.map(({ left }) => left),
      join: leaving.map(({ came }) => came),
    });
  }
  return changes;
}

function nameOf(shift: "early" | "late", team: number, generation: number): string {
  return `${shift}_${team + 1}${generation === 0 ? "" : `_${generation + 1}`}`;
}

function nurse(
  name: string,
  hours: readonly [number, number],
  team: number,
  home: Institution,
): Members[number] {
  const rota = home.teams > 1 ? { cycle: home.teams, onDuty: 1, firstDuty: team } : {};
  return { name, hours, nights: 0, ...rota, care: careOf(home, name === FAVOURITE) };
}

function careOf(home: Institution, favoured = false): CareEntry {
  const { availabilityMean, availabilitySpread, attentivenessMean, attentivenessSpread } =
    communityDeclarations;
  return {
    availability: {
      normal: { mean: availabilityMean.start - home.coolness, sd: availabilitySpread.start },
    },
    attentiveness: {
      normal: { mean: attentivenessMean.start - home.coolness, sd: attentivenessSpread.start },
    },
    frightening: careDeclarations.frightening.start,
    occupied: favoured ? home.favouriteOccupied : home.occupied,
    latency: home.latency,
    repairPace: home.repairPace,
    feeding: home.feeding,
    carrying: home.carrying,
  };
}
