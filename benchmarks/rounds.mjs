// Rounds in which those who are compared take turns, so that what else the machine does falls on
// all of them, and what is told of the times: the fastest, which is disturbed least, and the middle.

/**
 * Times of each contestant, in rounds; every round begins with another one.
 *
 * @param run what one contestant does once; gives whatever was measured
 */
export async function takeTurns(contestants, rounds, run) {
  const measured = new Map(contestants.map((one) => [one, []]));
  for (let round = 0; round < rounds; round++) {
    const first = round % contestants.length;
    const order = [...contestants.slice(first), ...contestants.slice(0, first)];
    for (const one of order) {
      measured.get(one).push(await run(one));
      if (process.stderr.isTTY) process.stderr.write(".");
    }
  }
  if (process.stderr.isTTY) process.stderr.write("\n");
  return measured;
}

export function minimum(values) {
  return Math.min(...values);
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
