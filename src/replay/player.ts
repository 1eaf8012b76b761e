import type { Recording } from "../report/index.ts";
import { lastSecond } from "./moment.ts";

/** Longest stretch of real time one picture may cover, s: a tab that slept does not leap. */
const LONGEST_STRETCH = 0.25;

/** The tape machine: which tape, where on it, and how fast. */
export interface Player {
  readonly recordings: readonly Recording[];
  tape: number;
  /** Seconds since the beginning of episode 1. */
  time: number;
  speed: number;
  playing: boolean;
  /** Whole seconds only, for those who asked for less motion. */
  stepwise: boolean;
}

/** Called after every picture. */
export type Watch = (player: Player) => void;

export function recordingOf(player: Player): Recording {
  const recording = player.recordings[player.tape];
  if (recording === undefined) throw new Error(`There is no tape ${player.tape}.`);
  return recording;
}

/** Where the picture stands: between seconds only when motion is wanted. */
export function shownTime({ time, stepwise }: Player): number {
  return stepwise ? Math.floor(time) : time;
}

export function seek(player: Player, time: number): void {
  player.time = Math.min(lastSecond(recordingOf(player)), Math.max(0, time));
}

/** Goes on by a stretch of real time, and stops at the end. */
export function advance(player: Player, seconds: number): void {
  seek(player, player.time + Math.min(LONGEST_STRETCH, seconds) * player.speed);
  if (player.time >= lastSecond(recordingOf(player))) player.playing = false;
}

/** A single step, from whole second to whole second. */
export function step(player: Player, seconds: number): void {
  player.playing = false;
  seek(player, Math.floor(player.time) + seconds);
}

/** To the beginning of another episode; backwards first to the beginning of this one. */
export function stepEpisode(player: Player, direction: 1 | -1): void {
  const { episodes } = recordingOf(player);
  const second = Math.floor(player.time);
  const goal =
    direction === 1
      ? episodes.find((one) => one.start > second)
      : episodes.findLast((one) => one.start < second - 1);
  if (goal !== undefined) seek(player, goal.start);
  else if (direction === -1) seek(player, 0);
}

export function togglePlay(player: Player): void {
  const ended = player.time >= lastSecond(recordingOf(player));
  if (!player.playing && ended) player.time = 0;
  player.playing = !player.playing;
}

/** Another tape, at the same place when it is long enough. */
export function chooseTape(player: Player, tape: number): void {
  player.tape = tape;
  seek(player, player.time);
}

/**
 * The clock of the tape machine: plays picture by picture while `playing`, by the time the browser
 * gives each picture.
 *
 * @returns wakes the clock; to be called after every change
 */
export function createClock(player: Player, watch: Watch): () => void {
  let running = false;
  let last = 0;
  const picture = (now: number): void => {
    running = player.playing;
    if (!running) return;
    advance(player, (now - last) / 1000);
    last = now;
    watch(player);
    requestAnimationFrame(picture);
  };
  return () => {
    if (running || !player.playing) return;
    running = true;
    requestAnimationFrame((now) => {
      last = now;
      requestAnimationFrame(picture);
    });
  };
}
