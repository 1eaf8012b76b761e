import type { JSX } from "preact";
import { clock, lastSecond } from "../../../src/replay/index.ts";
import { words } from "../../words/index.ts";
import type { Watching } from "./watching.ts";

const SPEEDS = [1, 4, 16, 64];

/** Play, step, speed; the episodes in true proportion; the place on the tape. */
export function Transport(props: {
  readonly watching: Watching;
  /** Nothing inside can be shown. */
  readonly blind: boolean;
}): JSX.Element {
  const { watching, blind } = props;
  const t = words.value;
  const { playing, speed, inside, toggle, stepBy, stepEpisode } = watching;
  return (
    <>
      <div class="controls">
        <button type="button" class="primary" onClick={toggle}>
          {playing.value ? t.room.pause : t.room.play}
        </button>
        <button type="button" aria-label={t.room.back} onClick={() => stepBy(-1)}>
          −1 s
        </button>
        <button type="button" aria-label={t.room.forward} onClick={() => stepBy(1)}>
          +1 s
        </button>
        <button type="button" aria-label={t.room.previous} onClick={() => stepEpisode(-1)}>
          ◀◀
        </button>
        <button type="button" aria-label={t.room.next} onClick={() => stepEpisode(1)}>
          ▶▶
        </button>
        <label>
          {t.room.speed}{" "}
          <select
            value={speed.value}
            onChange={({ currentTarget }) => {
              speed.value = Number(currentTarget.value);
            }}
          >
            {SPEEDS.map((times) => (
              <option key={times} value={times}>
                {`${times} ×`}
              </option>
            ))}
          </select>
        </label>
        {!blind && (
          <label>
            <input
              type="checkbox"
              checked={inside.value}
              onChange={({ currentTarget }) => {
                inside.value = currentTarget.checked;
              }}
            />{" "}
            {t.room.inside}
          </label>
        )}
      </div>
      <Episodes watching={watching} />
      <Scrubber watching={watching} />
    </>
  );
}

function Episodes({ watching }: { readonly watching: Watching }): JSX.Element {
  const t = words.value;
  watching.second.value;
  const now = watching.moment.peek().episode;
  return (
    <fieldset class="episode-bar" aria-label={t.room.episode}>
      {watching.recording.episodes.map((one) => {
        const name = t.episodes[one.number - 1] ?? "";
        const said = `${t.room.episode} ${one.number}, ${name}, ${clock(one.stop - one.start)} min`;
        return (
          <button
            type="button"
            key={one.number}
            style={{ flexGrow: one.stop - one.start }}
            class={one.caregiver ? "" : "caregiver-away"}
            aria-label={said}
            title={said}
            onClick={() => watching.seekTo(one.start)}
            {...(one === now && { "aria-current": "step" })}
          >
            {one.number}
            <small>{name}</small>
          </button>
        );
      })}
    </fieldset>
  );
}

function Scrubber({ watching }: { readonly watching: Watching }): JSX.Element {
  const t = words.value;
  const second = watching.second.value;
  const { number, start } = watching.moment.peek().episode;
  return (
    <input
      type="range"
      class="scrubber"
      min={0}
      max={lastSecond(watching.recording)}
      step={1}
      value={second}
      aria-label={t.room.scrub}
      aria-valuetext={`${t.room.episode} ${number}, ${clock(second - start)}`}
      onInput={({ currentTarget }) => watching.seekTo(currentTarget.valueAsNumber)}
    />
  );
}
