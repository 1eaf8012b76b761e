import type { TherapySettings } from "./settings.ts";

/** Ruptures of a therapy, as ratings from session to session show them. */
export interface Ruptures {
  readonly count: number;
  readonly repaired: number;
  /** One by one: the session of the fall, from 0, and the one that mended it. */
  readonly falls: readonly { readonly session: number; readonly mended: number | undefined }[];
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
  const falls: { session: number; mended: number | undefined }[] = [];
  let i = 1;
  while (sd > 0 && i < alliance.length) {
    const before = alliance[i - 1] as number;
    if (before - (alliance[i] as number) < ruptureDrop * sd) {
      i++;
      continue;
    }
    const back = alliance.slice(i + 1, i + 1 + within).findIndex((one) => one >= before);
    falls.push({ session: i, mended: back < 0 ? undefined : i + 1 + back });
    // Until it is mended, or given up, another fall is the same rupture.
    i += back >= 0 ? back + 2 : within + 1;
  }
  const repaired = falls.filter(({ mended }) => mended !== undefined).length;
  return { count: falls.length, repaired, falls };
}
