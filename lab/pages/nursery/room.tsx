import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { words } from "../../words/index.ts";
import { connectKeys } from "./keys.ts";
import { Stage } from "./stage.tsx";
import { Telling } from "./telling.tsx";
import { Traces } from "./traces.tsx";
import { Transport } from "./transport.tsx";
import type { Watching } from "./watching.ts";

/** The room, what is done in it, and the place on the tape; blind, nothing inside is shown. */
export function Room(props: {
  readonly watching: Watching;
  readonly blind?: boolean;
}): JSX.Element {
  const { watching, blind = false } = props;
  const t = words.value;
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (blind) watching.inside.value = false;
    const keys = (event: KeyboardEvent) => connectKeys(watching, event);
    const section = place.current;
    section?.addEventListener("keydown", keys);
    return () => section?.removeEventListener("keydown", keys);
  }, [watching, blind]);
  return (
    <section class="card outside" ref={place}>
      <h2>{t.room.title}</h2>
      <div class="stage">
        <Stage watching={watching} />
        <Telling watching={watching} />
      </div>
      <Transport watching={watching} blind={blind} />
      <Traces watching={watching} />
      <p class="note">{t.room.keys}</p>
    </section>
  );
}
