import { effect } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { drawLines } from "../../../src/replay/index.ts";
import { words } from "../../words/index.ts";
import type { Watching } from "./watching.ts";

const LEFT = 34;
const RIGHT = 8;

/** What can be seen and arousal inside, over time, with the gap shaded; a click goes there. */
export function Traces({ watching }: { readonly watching: Watching }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const t = words.value;
  const { axes } = t;
  useEffect(() => {
    const box = place.current;
    if (box === null) return;
    let stop = () => {};
    const draw = (): void => {
      stop();
      if (box.clientWidth === 0) return;
      const lines = drawLines(watching.recording, box.clientWidth, LEFT, RIGHT, axes);
      box.replaceChildren(lines.svg);
      stop = effect(() => {
        const { time, arousal, expressed } = watching.moment.value;
        lines.show(time, arousal, expressed);
      });
      box.onpointerdown = box.onpointermove = ({ buttons, clientX }) => {
        if (buttons !== 1) return;
        watching.seekTo(Math.floor(lines.timeAt(clientX - box.getBoundingClientRect().left)));
      };
    };
    const resized = new ResizeObserver(draw);
    resized.observe(box);
    return () => {
      resized.disconnect();
      stop();
    };
  }, [watching, axes]);
  return (
    <figure class={watching.inside.value ? "traces" : "traces hide-inside"}>
      <p class="lines-key">
        <span class="line-seen">{t.inside.expressed}</span>
        <span class="line-inside only-inside">{t.inside.arousal}</span>
      </p>
      <div ref={place} />
    </figure>
  );
}
