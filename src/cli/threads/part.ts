/** Numbers `from` up to but not including `to`. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** The numbers from `from` to `to`, `size` at a time. */
export function* partsOf(from: number, to: number, size: number): Generator<Part> {
  for (let start = from; start < to; start += size) {
    yield { from: start, to: Math.min(to, start + size) };
  }
}
