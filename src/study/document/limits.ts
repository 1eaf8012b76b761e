/** Bounds that keep a slip of the finger from asking for years of computing. */
export const MOST = {
  children: 1_000_000,
  seeds: 100_000,
  days: 9131,
  cells: 1_000_000,
  lives: 1e9,
} as const;
