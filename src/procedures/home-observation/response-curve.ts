import { addUp, countOf } from "./answered.ts";
import type { SeenAtHome } from "./seen.ts";

/**
 * The caregiver's response curve (S30): share of bids that were comforted, quiet, medium and loud, of
 * all that was seen; NaN where there was none.
 */
export function responseCurve(
  seen: readonly SeenAtHome[],
): readonly [quiet: number, medium: number, loud: number] {
  const bids = addUp(
    seen.flatMap(({ upset, calm, inArms }) => [upset.bids, calm.bids, inArms.bids]),
  );
  const [quiet, medium, loud] = bids;
  return [quiet, medium, loud].map((one) => one.comforted / countOf(one)) as [
    number,
    number,
    number,
  ];
}
