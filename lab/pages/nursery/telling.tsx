import type { JSX } from "preact";
import { clock } from "../../../src/replay/index.ts";
import { words } from "../../words/index.ts";
import type { Watching } from "./watching.ts";

/** What everybody does, in words; spoken by a screen reader while the tape stands still. */
export function Telling({ watching }: { readonly watching: Watching }): JSX.Element {
  const t = words.value;
  watching.second.value;
  const { episode, time, words: said, arousal, expressed } = watching.moment.peek();
  return (
    <div class="telling">
      <p class="episode-name">
        <b>{`${t.room.episode} ${episode.number}, ${t.episodes[episode.number - 1]}`}</b>{" "}
        <small>{`${clock(time - episode.start)} / ${clock(episode.stop - episode.start)}`}</small>
      </p>
      <div id="now" aria-live={watching.playing.value ? "off" : "polite"}>
        {(["child", "caregiver", "stranger"] as const).map((who) => (
          <p key={who} class={who}>
            <b>{t.people[who]}:</b> {said[who]}
          </p>
        ))}
      </div>
      <Meter kind="expressed" name={t.inside.expressed} level={expressed} />
      {watching.inside.value && <Meter kind="arousal" name={t.inside.arousal} level={arousal} />}
    </div>
  );
}

function Meter(props: {
  readonly kind: string;
  readonly name: string;
  readonly level: number;
}): JSX.Element {
  const { kind, name, level } = props;
  return (
    <div class={`meter ${kind}`}>
      <span>{name}</span>
      <b>{level.toFixed(2)}</b>
      <i style={{ width: `${Math.min(100, 100 * level)}%` }} />
    </div>
  );
}
