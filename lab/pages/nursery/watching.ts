import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import {
  createClock,
  type Moment,
  momentAt,
  type Player,
  seek,
  shownTime,
  step,
  stepEpisode,
  togglePlay,
} from "../../../src/replay/index.ts";
import type { Recording } from "../../../src/report/index.ts";

/** A tape being watched: where it stands, and what moves it. */
export interface Watching {
  readonly recording: Recording;
  /** Everything there is to see now; changes with every picture. */
  readonly moment: ReadonlySignal<Moment>;
  /** Whole seconds since the beginning of episode 1; changes once a second. */
  readonly second: ReadonlySignal<number>;
  readonly playing: ReadonlySignal<boolean>;
  readonly speed: Signal<number>;
  readonly inside: Signal<boolean>;
  readonly toggle: () => void;
  readonly stepBy: (seconds: number) => void;
  readonly stepEpisode: (direction: 1 | -1) => void;
  readonly seekTo: (second: number) => void;
}

const USUAL_SPEED = 4;

export function watch(recording: Recording, from: number): Watching {
  const player: Player = {
    recordings: [recording],
    tape: 0,
    time: 0,
    speed: USUAL_SPEED,
    playing: false,
    stepwise: matchMedia("(prefers-reduced-motion: reduce)").matches,
  };
  seek(player, from);
  const time = signal(shownTime(player));
  const playing = signal(false);
  const speed = signal(USUAL_SPEED);
  const shown = (): void => {
    time.value = shownTime(player);
    playing.value = player.playing;
  };
  const wake = createClock(player, shown);
  const moves =
    <Args extends readonly unknown[]>(act: (...args: Args) => void) =>
    (...args: Args): void => {
      player.speed = speed.peek();
      act(...args);
      shown();
      wake();
    };
  speed.subscribe((times) => {
    player.speed = times;
  });
  return {
    recording,
    moment: computed(() => momentAt(recording, time.value)),
    second: computed(() => Math.floor(time.value)),
    playing,
    speed,
    inside: signal(true),
    toggle: moves(() => togglePlay(player)),
    stepBy: moves((seconds: number) => step(player, seconds)),
    stepEpisode: moves((direction: 1 | -1) => stepEpisode(player, direction)),
    seekTo: moves((second: number) => seek(player, second)),
  };
}
