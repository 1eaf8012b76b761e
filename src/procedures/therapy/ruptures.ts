import type { TherapySettings } from "./settings.ts";

/** Ruptures of a therapy, as ratings from session to session show them. */
export interface Ruptures {
  readonly count: number;
  readonly repaired: number;
}

/**
 * A rupture is a fall of alliance from one session to the next by D_r of the client's own standard
 * deviations; it is repaired when within n_r sessions alliance is where it was before. One that the
 * therapy is too short to see repaired is open.
 */
export function rupturesIn(
  alliance: readonly number[],
  { ruptureDrop, repairWithin }: Pick<TherapySettings, "ruptureDrop" | "repairWithin">,
): Ruptures {
  const mean = alliance.reduce((sum, one) => sum + one, 0) / Math.max(1, alliance.length);
  const squares = alliance.reduce((sum, one) => sum + (one - mean) * (one - mean), 0);
  const sd = Math.sqrt(squares / Math.max(1, alliance.length - 1));
  const within = Math.round(repairWithin);
  let count = 0;
  let repaired = 0;
  let i = 1;
  while (sd > 0 && i < alliance.length) {
    const before = alliance[i - 1] as number;
    if (before - (alliance[i] as number) < ruptureDrop * sd) {
      i++;
      continue;
    }
    count++;
    const back = alliance.slice(i + 1, i + 1 + within).findIndex((one) => one >= before);
    if (back >= 0) repaired++;
    // Until it is mended, or given up, another fall is the same rupture.
    i += back >= 0 ? back + 2 : within + 1;
  }
  return { count, repaired };
}
