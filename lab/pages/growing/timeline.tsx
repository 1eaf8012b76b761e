import type { JSX } from "preact";
import { words } from "../../words/index.ts";
import { type Days, PACES } from "./days.ts";
import { HOMES } from "./home-names.ts";

/** Which day it is; play, and go anywhere. */
export function Timeline({ days }: { readonly days: Days }): JSX.Element {
  const { growing: t, room } = words.value;
  const { today, playing, pace, last, toggle, goTo } = days;
  return (
    <>
      <div class="controls">
        <button type="button" class="primary" onClick={toggle}>
          {playing.value ? room.pause : room.play}
        </button>
        {today.value < last ? (
          <button type="button" onClick={() => goTo(last)}>
            {t.to_end}
          </button>
        ) : (
          <button type="button" onClick={showTapes}>
            {t.to_tapes}
          </button>
        )}
        <label>
          {room.speed}{" "}
          <select
            value={pace.value}
            onChange={({ currentTarget }) => {
              pace.value = Number(currentTarget.value);
            }}
          >
            {PACES.map((one) => (
              <option key={one} value={one}>
                {`${one} ${t.pace}`}
              </option>
            ))}
          </select>
        </label>
        <b class="today">{dayText(today.value)}</b>
        <span class="lines-key">
          {HOMES.map((name) => (
            <span key={name} class={`home-key home-${name}`}>
              {t.home[name]}
            </span>
          ))}
        </span>
      </div>
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={today.value}
        aria-label={t.day_slider}
        aria-valuetext={dayText(today.value)}
        onInput={({ currentTarget }) => goTo(currentTarget.valueAsNumber)}
      />
    </>
  );
}

function showTapes(): void {
  const tapes = document.getElementById("tapes");
  tapes?.scrollIntoView();
  tapes?.focus({ preventScroll: true });
}

function dayText(day: number): string {
  const t = words.value.growing;
  return day === 0 ? t.birth : `${t.day} ${day}`;
}
