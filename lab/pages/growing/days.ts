import { type ReadonlySignal, type Signal, signal } from "@preact/signals";

/** The day of the year that is looked at, and what moves it. */
export interface Days {
  /** 0 is birth. */
  readonly today: ReadonlySignal<number>;
  readonly playing: ReadonlySignal<boolean>;
  /** Days a second. */
  readonly pace: Signal<number>;
  readonly last: number;
  readonly toggle: () => void;
  readonly goTo: (day: number) => void;
}

export const PACES = [7, 30, 90] as const;
const USUAL_PACE = 30;

/**
 * A year that can be played.
 *
 * @param stepwise a second's worth of days at once, for those who want less to move
 */
export function createDays(from: number, last: number, stepwise: boolean): Days {
  const today = signal(Math.min(from, last));
  const playing = signal(false);
  const pace = signal(USUAL_PACE);
  let exact = today.peek();
  let before: number | undefined;
  const frame = (now: number): void => {
    if (!playing.peek()) return;
    const seconds = (now - (before ?? now)) / 1000;
    if (!stepwise || seconds >= 1 || before === undefined) {
      before = now;
      exact = Math.min(last, exact + pace.peek() * seconds);
      today.value = Math.floor(exact);
    }
    if (today.peek() >= last) playing.value = false;
    else requestAnimationFrame(frame);
  };
  const toggle = (): void => {
    playing.value = !playing.peek();
    if (!playing.peek()) return;
    if (today.peek() >= last) today.value = exact = 0;
    before = undefined;
    requestAnimationFrame(frame);
  };
  const goTo = (day: number): void => {
    today.value = exact = Math.min(last, Math.max(0, day));
  };
  return { today, playing, pace, last, toggle, goTo };
}
