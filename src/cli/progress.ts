import { Presets, SingleBar } from "cli-progress";

/** Tells on stderr how far a long job is, how fast, and how long it still takes. */
export interface Progress {
  advance(done: number): void;
  stop(): void;
}

/** Seconds between two lines when stderr is not a terminal. */
const LINE_EVERY = 2;

/**
 * A bar with rate and time left on a terminal, a plain line every two seconds otherwise, nothing
 * when `quiet`.
 *
 * @param from what was done before; it does not count for the rate
 */
export function showProgress(total: number, unit: string, quiet: boolean, from = 0): Progress {
  if (quiet) return { advance() {}, stop() {} };
  return process.stderr.isTTY ? bar(total, unit, from) : lines(total, unit, from);
}

function bar(total: number, unit: string, from: number): Progress {
  const started = Date.now();
  const single = new SingleBar(
    {
      format: `{bar} {value}/{total} ${unit} · {rate}/s · {eta_formatted} left`,
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  single.start(total, from, { rate: "…" });
  return {
    advance: (done) => single.update(done, { rate: rateText(rateOf(done - from, started)) }),
    stop: () => single.stop(),
  };
}

function lines(total: number, unit: string, from: number): Progress {
  const started = Date.now();
  let last = started;
  return {
    advance(done) {
      const now = Date.now();
      if (now - last < LINE_EVERY * 1000) return;
      last = now;
      const rate = rateOf(done - from, started);
      const left = Math.ceil((total - done) / rate);
      process.stderr.write(`${done} of ${total} ${unit}, ${rateText(rate)}/s, ${left} s left\n`);
    },
    stop() {},
  };
}

function rateText(rate: number): string {
  return rate.toFixed(rate < 10 ? 1 : 0);
}

function rateOf(done: number, started: number): number {
  return done / Math.max(0.001, (Date.now() - started) / 1000);
}
