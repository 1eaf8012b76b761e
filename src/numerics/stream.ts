import { threefry4x32 } from "./threefry.ts";
import { requireWhole } from "./whole.ts";

/**
 * A named, independent stream of chance. Which numbers come out depends on the key (seed, person,
 * purpose), the time and how many were drawn since that time, and on nothing else: not on other
 * streams, not on the order of persons, not on the number of workers.
 *
 * Read it with `uniform`, move it with `seek`; the fields are for those functions.
 */
export interface Stream {
  /** Seed (low and high word), person, hash of the purpose. */
  readonly key: Uint32Array;
  /** Block within the time, time, and two spare words that stay 0. */
  readonly counter: Uint32Array;
  /** The current block of four random words. */
  readonly words: Uint32Array;
  /** Index of the next unread word; 4 when the block is used up. */
  next: number;
}

/** Where a stream stands: enough to continue it, together with what it was opened with. */
export interface Position {
  /** The time of the last `seek`. */
  readonly time: number;
  /** Numbers drawn since then. */
  readonly drawn: number;
}

const WORD = 0x1_0000_0000;
const WORDS_PER_BLOCK = 4;
const MOST_DRAWN = WORDS_PER_BLOCK * (WORD - 1);

/**
 * Opens the stream of one purpose in the life of one person, at time 0.
 *
 * @param seed whole number, 0 to 2^53 - 1
 * @param person whole number, 0 to 2^32 - 1
 * @param purpose a name of printable ASCII characters, such as "care" or "temperament"
 * @throws RangeError if an argument is outside these limits
 */
export function openStream(seed: number, person: number, purpose: string): Stream {
  requireWhole("seed", seed, 0, Number.MAX_SAFE_INTEGER);
  requireWhole("person", person, 0, WORD - 1);
  const stream: Stream = {
    key: Uint32Array.of(seed % WORD, Math.floor(seed / WORD), person, hashOf(purpose)),
    counter: new Uint32Array(4),
    words: new Uint32Array(WORDS_PER_BLOCK),
    next: WORDS_PER_BLOCK,
  };
  return stream;
}

/**
 * Moves a stream to the beginning of a time, forwards or back. What follows depends on key and time
 * only, so seeking the same time again replays the same numbers.
 *
 * @param time whole number, 0 to 2^32 - 1, in whatever steps the caller counts
 * @throws RangeError if `time` is outside these limits
 */
export function seek(stream: Stream, time: number): void {
  requireWhole("time", time, 0, WORD - 1);
  stream.counter[0] = 0;
  stream.counter[1] = time;
  stream.next = WORDS_PER_BLOCK;
}

/**
 * The next number of a stream, evenly spread over the open interval (0, 1): neither 0 nor 1 occurs.
 * The smallest is 2^-33 and neighbours are 2^-32 apart. After 2^34 numbers without `seek` a stream
 * repeats itself.
 */
export function uniform(stream: Stream): number {
  let next = stream.next;
  if (next === WORDS_PER_BLOCK) {
    fill(stream);
    next = 0;
  }
  stream.next = next + 1;
  return ((stream.words[next] as number) + 0.5) * (1 / WORD);
}

/** Where a stream stands, for a snapshot. */
export function position(stream: Stream): Position {
  const blocks = stream.counter[0] as number;
  return {
    time: stream.counter[1] as number,
    drawn: blocks * WORDS_PER_BLOCK - (WORDS_PER_BLOCK - stream.next),
  };
}

/**
 * Puts a stream, opened with the same seed, person and purpose, where `position` found it: the next
 * number is the one that would have come then.
 *
 * @throws RangeError if time or drawn is not a whole number in the range a stream can reach
 */
export function restore(stream: Stream, { time, drawn }: Position): void {
  requireWhole("drawn", drawn, 0, MOST_DRAWN);
  seek(stream, time);
  stream.counter[0] = Math.floor(drawn / WORDS_PER_BLOCK);
  const begun = drawn % WORDS_PER_BLOCK;
  if (begun === 0) return;
  fill(stream);
  stream.next = begun;
}

function fill(stream: Stream): void {
  const counter = stream.counter;
  threefry4x32(stream.key, counter, stream.words);
  counter[0] = (counter[0] as number) + 1;
}

/**
 * FNV-1a, 32 bits (Fowler, Noll & Vo): http://www.isthe.com/chongo/tech/comp/fnv/
 */
function hashOf(purpose: string): number {
  if (!/^[\x20-\x7e]+$/.test(purpose)) {
    throw new RangeError(
      `purpose is ${JSON.stringify(purpose)}; it must be a name of printable ASCII characters.`,
    );
  }
  let hash = 0x811c9dc5;
  for (let i = 0; i < purpose.length; i++) {
    hash = Math.imul(hash ^ purpose.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
