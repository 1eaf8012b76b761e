/**
 * Places on a line of length `room`, moved as little as it takes to keep `gap` between any two.
 * Where there is no room for all, they overlap evenly.
 */
export function spreadApart(wanted: readonly number[], gap: number, room: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => at(wanted, a) - at(wanted, b));
  const apart = Math.min(gap, room / Math.max(1, wanted.length - 1));
  const places = [...wanted];
  let least = 0;
  for (const i of order) {
    places[i] = Math.max(at(places, i), least);
    least = at(places, i) + apart;
  }
  let most = room;
  for (const i of order.toReversed()) {
    places[i] = Math.min(at(places, i), most);
    most = at(places, i) - apart;
  }
  return places;
}

function at(values: readonly number[], i: number): number {
  return values[i] as number;
}
