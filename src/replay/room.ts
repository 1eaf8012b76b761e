import type { Person, Place, RoomPlan } from "../report/index.ts";
import type { Box } from "./labels.ts";
import type { Theme } from "./theme.ts";

/** Floor shown around the room, m: nobody at the door is cut off. */
const AROUND = 0.2;
const CHAIR = 0.44;
const DOOR = 0.8;
const NAME_FONT = "12px system-ui, sans-serif";

/** What stands in the room, and who is in it, by name. */
export interface RoomNames {
  readonly caregiverChair: string;
  readonly strangerChair: string;
  readonly toys: string;
  readonly door: string;
  readonly metre: string;
  readonly people: Readonly<Record<Person, string>>;
}

const ENGLISH: RoomNames = {
  caregiverChair: "caregiver’s chair",
  strangerChair: "stranger’s chair",
  toys: "toys",
  door: "door",
  metre: "1 m",
  people: { child: "child", caregiver: "caregiver", stranger: "stranger" },
};

/** What one draws on: a square room, and how metres become pixels. */
export interface Floor {
  readonly context: CanvasRenderingContext2D;
  /** Side of the canvas, px of the page. */
  readonly size: number;
  readonly plan: RoomPlan;
  readonly theme: Theme;
  readonly names: RoomNames;
}

/** Pixels of a length in metres. */
export function lengthPx({ size, plan }: Floor, metres: number): number {
  return (metres * size) / (plan.width + 2 * AROUND);
}

export function placePx(floor: Floor, { x, y }: Place): Place {
  return { x: lengthPx(floor, x + AROUND), y: lengthPx(floor, y + AROUND) };
}

/** Makes the canvas as sharp as the screen; no floor while the page gives it no room. */
export function openFloor(
  canvas: HTMLCanvasElement,
  plan: RoomPlan,
  theme: Theme,
  names: RoomNames = ENGLISH,
): Floor | undefined {
  const context = canvas.getContext("2d");
  const size = canvas.clientWidth;
  if (context === null || size === 0) return undefined;
  const sharp = Math.max(1, window.devicePixelRatio);
  const pixels = Math.round(size * sharp);
  // A canvas begins 300 wide and half as high: a width that fits says nothing of the height.
  if (canvas.width !== pixels || canvas.height !== pixels) {
    canvas.width = pixels;
    canvas.height = pixels;
  }
  context.setTransform(sharp, 0, 0, sharp, 0, 0);
  return { context, size, plan, theme, names };
}

/** The empty room: walls, door, two chairs, toys, and a metre to measure by. */
export function drawRoom(floor: Floor): void {
  const { context, size, plan, theme } = floor;
  context.fillStyle = theme.card;
  context.fillRect(0, 0, size, size);
  const corner = placePx(floor, { x: 0, y: 0 });
  context.beginPath();
  context.roundRect(
    corner.x,
    corner.y,
    lengthPx(floor, plan.width),
    lengthPx(floor, plan.depth),
    6,
  );
  context.fillStyle = theme.floor;
  context.fill();
  context.strokeStyle = theme.wall;
  context.lineWidth = 2;
  context.stroke();
  drawDoor(floor);
  drawChair(floor, plan.caregiverChair);
  drawChair(floor, plan.strangerChair);
  drawToys(floor);
  drawMetre(floor);
  for (const { text, place, align } of namesIn(floor)) write(floor, text, place, align);
}

interface Name {
  readonly text: string;
  readonly place: Place;
  readonly align: "left" | "center";
}

/** What stands where: chairs named on the side of the wall, toys above, away from who plays. */
function namesIn({ plan, names }: Floor): Name[] {
  const { caregiverChair, strangerChair, toys, door } = plan;
  return [
    {
      text: names.caregiverChair,
      place: { x: caregiverChair.x, y: caregiverChair.y - CHAIR / 2 - 0.1 },
      align: "center",
    },
    {
      text: names.strangerChair,
      place: { x: strangerChair.x, y: strangerChair.y + CHAIR / 2 + 0.1 },
      align: "center",
    },
    { text: names.toys, place: { x: toys.x, y: toys.y - 0.46 }, align: "center" },
    { text: names.door, place: { x: 0.08, y: door.y + DOOR / 2 + 0.12 }, align: "left" },
    { text: names.metre, place: { x: 0.62, y: plan.depth - 0.19 }, align: "center" },
  ];
}

/** Where the names of things are written, so that names of people can keep off them. */
export function namedPlaces(floor: Floor): Box[] {
  floor.context.font = NAME_FONT;
  return namesIn(floor).map(({ text, place, align }) => {
    const { x, y } = placePx(floor, place);
    const { width } = floor.context.measureText(text);
    return { x: align === "left" ? x : x - width / 2, y: y - 7, width, height: 14 };
  });
}

function drawDoor(floor: Floor): void {
  const { context, plan, theme } = floor;
  const top = placePx(floor, { x: 0, y: plan.door.y - DOOR / 2 });
  context.fillStyle = theme.door;
  context.fillRect(top.x - 4, top.y, 8, lengthPx(floor, DOOR));
}

function drawChair(floor: Floor, place: Place): void {
  const { context, theme } = floor;
  const corner = placePx(floor, { x: place.x - CHAIR / 2, y: place.y - CHAIR / 2 });
  const side = lengthPx(floor, CHAIR);
  context.beginPath();
  context.roundRect(corner.x, corner.y, side, side, side / 6);
  context.fillStyle = theme.wood;
  context.fill();
}

function drawToys(floor: Floor): void {
  const { context, plan, theme } = floor;
  const { x, y } = plan.toys;
  const unit = lengthPx(floor, 0.075);
  context.fillStyle = theme.toy;
  const ball = placePx(floor, { x: x - 0.22, y: y - 0.22 });
  context.beginPath();
  context.arc(ball.x, ball.y, unit, 0, 2 * Math.PI);
  context.fill();
  const block = placePx(floor, { x: x + 0.22, y: y - 0.22 });
  context.fillRect(block.x - unit, block.y - unit, 2 * unit, 2 * unit);
  const cone = placePx(floor, { x, y: y - 0.3 });
  context.beginPath();
  context.moveTo(cone.x, cone.y - unit);
  context.lineTo(cone.x + unit, cone.y + unit);
  context.lineTo(cone.x - unit, cone.y + unit);
  context.fill();
}

function drawMetre(floor: Floor): void {
  const { context, plan, theme } = floor;
  const from = placePx(floor, { x: 0.12, y: plan.depth - 0.1 });
  const to = from.x + lengthPx(floor, 1);
  context.strokeStyle = theme.muted;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(from.x, from.y - 4);
  context.lineTo(from.x, from.y);
  context.lineTo(to, from.y);
  context.lineTo(to, from.y - 4);
  context.stroke();
}

function write(floor: Floor, text: string, place: Place, align: CanvasTextAlign): void {
  const { context, theme } = floor;
  const { x, y } = placePx(floor, place);
  context.font = NAME_FONT;
  context.textAlign = align;
  context.textBaseline = "middle";
  context.fillStyle = theme.muted;
  context.fillText(text, x, y);
}
