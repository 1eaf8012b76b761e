import type { ChildAct, Person, Place, Recording } from "../report/index.ts";
import { placeLabels, type Side } from "./labels.ts";
import type { Moment, Occupant } from "./moment.ts";
import { type Floor, lengthPx, namedPlaces, placePx } from "./room.ts";

/** Radii of the discs, m. A held child is drawn touching. */
const RADIUS: Readonly<Record<Person, number>> = { child: 0.16, caregiver: 0.22, stranger: 0.22 };
/** How long a trail is, s. */
const TRAIL = 10;
const LINE = 16;

interface Disc {
  readonly who: Person;
  readonly centre: Place;
  readonly radius: number;
  readonly occupant: Occupant;
}

/** Everybody in the room, what they do, and what they are called. */
export function drawPeople(
  floor: Floor,
  recording: Recording,
  moment: Moment,
  showInside: boolean,
  sides: Map<string, Side>,
): void {
  const discs = discsOf(floor, moment);
  for (const disc of discs) drawTrail(floor, recording, moment, disc);
  drawBidLine(floor, moment, discs);
  for (const disc of discs) drawGaze(floor, disc, gazeOf(floor, moment, disc, discs));
  for (const disc of discs) {
    floor.context.globalAlpha = disc.occupant.presence;
    if (disc.who === "child") drawChild(floor, disc, moment, showInside);
    else drawAdult(floor, disc);
  }
  floor.context.globalAlpha = 1;
  drawLabels(floor, moment, discs, sides);
}

function discsOf(floor: Floor, moment: Moment): Disc[] {
  const people: readonly [Person, Occupant | undefined][] = [
    ["caregiver", moment.caregiver],
    ["stranger", moment.stranger],
    ["child", moment.child],
  ];
  return people.flatMap(([who, occupant]) => {
    if (occupant === undefined) return [];
    const place = who === "child" ? childPlace(moment) : occupant.place;
    const radius = lengthPx(floor, RADIUS[who]);
    return [{ who, occupant, centre: placePx(floor, place), radius }];
  });
}

/** A held child moves up to whoever holds it until both discs touch. */
function childPlace({ child, held, holder, ...adults }: Moment): Place {
  const adult = holder === "stranger" ? adults.stranger : adults.caregiver;
  if (held === 0 || adult === undefined) return child.place;
  const dx = child.place.x - adult.place.x;
  const dy = child.place.y - adult.place.y;
  const distance = Math.hypot(dx, dy) || 1;
  const touch = (RADIUS.child + RADIUS.caregiver) / distance;
  return {
    x: child.place.x + held * (adult.place.x + dx * touch - child.place.x),
    y: child.place.y + held * (adult.place.y + dy * touch - child.place.y),
  };
}

function drawTrail(
  floor: Floor,
  recording: Recording,
  moment: Moment,
  { who, centre }: Disc,
): void {
  const { context, theme } = floor;
  const { x, y } = recording.paths[who];
  const now = Math.floor(moment.time);
  context.beginPath();
  context.moveTo(centre.x, centre.y);
  for (let second = now; second > now - TRAIL; second--) {
    const [atX, atY] = [x[second], y[second]];
    if (typeof atX !== "number" || typeof atY !== "number") break;
    const at = placePx(floor, { x: atX, y: atY });
    context.lineTo(at.x, at.y);
  }
  context.strokeStyle = theme[who];
  context.globalAlpha = 0.45;
  context.lineWidth = 2;
  context.setLineDash([1, 5]);
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/** From the child to the one its bid is for; to the door when that one is away. */
function drawBidLine(floor: Floor, { child }: Moment, discs: readonly Disc[]): void {
  const from = discs.find((disc) => disc.who === "child");
  if (from === undefined || child.act.look !== "bids") return;
  const to = goalOf(floor, child.act.toward, discs);
  if (to === undefined) return;
  const { context, theme } = floor;
  context.beginPath();
  context.moveTo(from.centre.x, from.centre.y);
  context.lineTo(to.x, to.y);
  context.strokeStyle = theme.child;
  context.globalAlpha = 0.35;
  context.lineWidth = 2;
  context.setLineDash([6, 5]);
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function goalOf(floor: Floor, toward: string, discs: readonly Disc[]): Place | undefined {
  const somebody = discs.find((disc) => disc.who === toward);
  if (somebody) return somebody.centre;
  if (toward === "toys") return placePx(floor, floor.plan.toys);
  return toward === "" ? undefined : placePx(floor, floor.plan.door);
}

/** The direction somebody turns to, rad; a child that turns away turns from the caregiver. */
function gazeOf(
  floor: Floor,
  { child }: Moment,
  { who, centre, radius, occupant }: Disc,
  discs: readonly Disc[],
): number | undefined {
  if (who === "child" && child.act.look === "turned away") {
    const adult = discs.find((disc) => disc.who !== "child");
    return adult && Math.atan2(centre.y - adult.centre.y, centre.x - adult.centre.x);
  }
  const goal = goalOf(floor, occupant.act.toward, discs);
  if (goal === undefined || Math.hypot(goal.x - centre.x, goal.y - centre.y) < radius) {
    return undefined;
  }
  return Math.atan2(goal.y - centre.y, goal.x - centre.x);
}

function drawGaze(floor: Floor, { who, centre, radius, occupant }: Disc, gaze?: number): void {
  if (gaze === undefined) return;
  const { context, theme } = floor;
  context.beginPath();
  context.moveTo(centre.x, centre.y);
  context.arc(centre.x, centre.y, radius * 1.75, gaze - 0.5, gaze + 0.5);
  context.closePath();
  context.fillStyle = theme[who];
  context.globalAlpha = 0.28 * occupant.presence;
  context.fill();
  context.globalAlpha = 1;
}

function drawChild(
  floor: Floor,
  disc: Disc,
  { child, arousal }: Moment,
  showInside: boolean,
): void {
  const { context, theme } = floor;
  const { centre, radius } = disc;
  circle(context, centre, radius);
  context.fillStyle = theme.card;
  context.fill();
  circle(context, centre, radius * (showInside ? Math.sqrt(arousal) : 1));
  context.fillStyle = theme.child;
  context.globalAlpha = showInside ? 1 : 0.4;
  context.fill();
  context.globalAlpha = 1;
  circle(context, centre, radius);
  context.strokeStyle = theme.child;
  context.lineWidth = 3;
  if (child.act.look === "still") context.setLineDash([7, 6]);
  context.stroke();
  context.setLineDash([]);
  if (child.act.intensity === 0) return;
  circle(context, centre, radius * reach(child.act));
  context.lineWidth = 1.5 + 2.5 * child.act.intensity;
  context.stroke();
}

/** How far a bid's ring goes, in radii of the child; just beyond the child without one. */
function reach({ intensity }: ChildAct): number {
  return intensity === 0 ? 1.1 : 1.3 + 0.9 * intensity;
}

/** The caregiver is a full disc with a ring in it, the stranger an open one. */
function drawAdult({ context, theme }: Floor, { who, centre, radius }: Disc): void {
  const open = who === "stranger";
  circle(context, centre, radius);
  context.fillStyle = open ? theme.card : theme[who];
  context.fill();
  context.strokeStyle = theme[who];
  context.lineWidth = 4;
  circle(context, centre, radius - 2);
  context.stroke();
  circle(context, centre, radius * 0.55);
  context.strokeStyle = open ? theme[who] : theme.card;
  context.lineWidth = 2;
  context.stroke();
}

function circle(context: CanvasRenderingContext2D, { x, y }: Place, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

function drawLabels(
  floor: Floor,
  moment: Moment,
  discs: readonly Disc[],
  sides: Map<string, Side>,
): void {
  const { context, plan, theme, names } = floor;
  const { words } = moment;
  const bold = "600 13px system-ui, sans-serif";
  const light = "13px system-ui, sans-serif";
  context.font = light;
  // The child first: its words get the best place.
  const wanted = [...discs].reverse().map(({ who, centre, radius }) => ({
    key: who,
    centre,
    radius: radius * (who === "child" ? reach(moment.child.act) : 1),
    width: Math.max(64, context.measureText(words[who]).width) + 8,
    height: 2 * LINE,
  }));
  const corner = placePx(floor, { x: 0, y: 0 });
  const area = {
    ...corner,
    width: lengthPx(floor, plan.width),
    height: lengthPx(floor, plan.depth),
  };
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.strokeStyle = theme.floor;
  context.fillStyle = theme.ink;
  context.lineWidth = 4;
  for (const { key, side, x, y, width } of placeLabels(wanted, area, namedPlaces(floor), sides)) {
    sides.set(key, side);
    const lines = [
      { text: names.people[key as Person], font: bold, at: y + LINE / 2 },
      { text: words[key as Person], font: light, at: y + (3 * LINE) / 2 },
    ];
    for (const { text, font, at } of lines) {
      context.font = font;
      context.strokeText(text, x + width / 2, at);
      context.fillText(text, x + width / 2, at);
    }
  }
}
