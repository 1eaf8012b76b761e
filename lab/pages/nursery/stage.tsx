import { effect } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import {
  drawPeople,
  drawRoom,
  openFloor,
  readTheme,
  type Side,
} from "../../../src/replay/index.ts";
import { ROOM_PLAN } from "../../../src/report/index.ts";
import { colours as shownColours } from "../../shell/theme.ts";
import { words } from "../../words/index.ts";
import type { Watching } from "./watching.ts";

/** The room from above, drawn with every picture. */
export function Stage({ watching }: { readonly watching: Watching }): JSX.Element {
  const place = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = place.current;
    if (canvas === null) return;
    const sides = new Map<string, Side>();
    let colours = readTheme();
    const draw = (): void => {
      const { recording, moment, inside } = watching;
      const floor = openFloor(canvas, ROOM_PLAN, colours, words.value.names);
      if (floor === undefined) return;
      drawRoom(floor);
      drawPeople(floor, recording, moment.value, inside.value, sides);
    };
    const repaint = (): void => {
      colours = readTheme();
      draw();
    };
    const stop = effect(draw);
    const stopTheme = shownColours.subscribe(() => queueMicrotask(repaint));
    const resized = new ResizeObserver(draw);
    resized.observe(canvas);
    return () => {
      stop();
      stopTheme();
      resized.disconnect();
    };
  }, [watching]);
  return (
    <canvas
      ref={place}
      class="room"
      role="img"
      aria-label={words.value.room.seen}
      aria-describedby="now"
    />
  );
}
