import { milliseconds } from "../clock-time.ts";
import { DataError } from "../data-error.ts";

const HOUR = 3_600_000;
/** Datavyu takes a line for a cell if it begins with two digits and a colon. */
const MOST_HOURS = 100;

/**
 * Seconds as HH:MM:SS:mmm, to the nearest millisecond.
 * @throws {DataError} from 100 hours on, which have no place in the two digits.
 */
export function clockOf(seconds: number): string {
  const ms = milliseconds(seconds);
  if (ms >= MOST_HOURS * HOUR) {
    const says = `s is too late for Datavyu, whose clock ends before ${MOST_HOURS} hours`;
    throw new DataError({ value: String(seconds), says });
  }
  const parts = [ms / HOUR, (ms / 60_000) % 60, (ms / 1000) % 60].map((part) => digits(part, 2));
  return `${parts.join(":")}:${digits(ms % 1000, 3)}`;
}

/** HH:MM:SS:mmm as the text of seconds; undefined if it is none. */
export function secondsIn(clock: string): string | undefined {
  const match = /^(\d\d):([0-5]\d):([0-5]\d):(\d{3})$/.exec(clock);
  if (!match) return undefined;
  const [hours = 0, minutes = 0, seconds = 0, ms = 0] = match.slice(1).map(Number);
  return String((hours * HOUR + minutes * 60_000 + seconds * 1000 + ms) / 1000);
}

function digits(value: number, count: number): string {
  return String(Math.floor(value)).padStart(count, "0");
}
