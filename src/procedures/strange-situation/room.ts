/** A place on the floor, metres from the corner left of the door's wall. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The room of the Strange Situation: 3 m × 3 m, a door, two chairs, toys (`ainsworth1978`). */
export const ROOM = {
  width: 3,
  depth: 3,
  door: { x: 0.1, y: 1.5 },
  caregiverChair: { x: 2.4, y: 0.7 },
  strangerChair: { x: 2.4, y: 2.3 },
  toys: { x: 1.4, y: 1.5 },
} as const;

/** Somebody in the room, or out of it. */
export interface Occupant {
  x: number;
  y: number;
  here: boolean;
}

/** Whoever walks up to somebody stops at this share of the distance at which contact can begin. */
const CLOSE_ENOUGH = 0.8;

export function distanceBetween(a: Place, b: Place): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  return Math.sqrt(dx * dx + dy * dy);
}

/** Walks straight towards a place, at most `step` metres, and stops `gap` metres before it. */
export function walkTowards(who: Occupant, goal: Place, step: number, gap = 0): void {
  const distance = distanceBetween(who, goal);
  const length = Math.min(step, distance - gap);
  if (length <= 0) return;
  who.x += ((goal.x - who.x) * length) / distance;
  who.y += ((goal.y - who.y) * length) / distance;
}

/** Walks up to somebody, until contact could begin. */
export function walkUpTo(
  who: Occupant,
  somebody: Place,
  step: number,
  contactDistance: number,
): void {
  walkTowards(who, somebody, step, CLOSE_ENOUGH * contactDistance);
}

/** Backs away from somebody, at most `step` metres, within the walls. */
export function backAway(who: Occupant, somebody: Place, step: number): void {
  const distance = distanceBetween(who, somebody);
  if (distance === 0) return;
  who.x = inside(who.x + ((who.x - somebody.x) * step) / distance, ROOM.width);
  who.y = inside(who.y + ((who.y - somebody.y) * step) / distance, ROOM.depth);
}

function inside(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}
