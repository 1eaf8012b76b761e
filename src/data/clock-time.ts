/** Whole milliseconds, the nearest to a time in seconds. */
export function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000);
}

/** Seconds as text with three decimals, or with all there are if three do not say it exactly. */
export function exactSeconds(seconds: number): string {
  const short = seconds.toFixed(3);
  return Number(short) === seconds ? short : String(seconds);
}

/** Milliseconds as seconds with three decimals. */
export function secondsText(ms: number): string {
  return (ms / 1000).toFixed(3);
}
