import { careDeclarations, valuesOf } from "../../src/model/index.ts";
import { communityDeclarations, communityPlan, liveChild } from "../../src/population/index.ts";
import type { Classification } from "../../src/procedures/index.ts";
import type { Input } from "./tasks.ts";

/**
 * The codes of some lives, as `bowlby ssp` raises them: child by child, each child once in every
 * home, so life i is child ⌊i / homes⌋ in home i mod homes.
 *
 * @throws Error when a life cannot be coded
 */
export function outcomes(
  { seed, homes, community, from, to }: Input<"outcomes">,
  progress: (done: number, of: number) => void,
): Classification[] {
  const plans = homes.map((home) =>
    communityPlan({
      seed,
      care: home === null ? undefined : valuesOf(careDeclarations, home),
      community: valuesOf(communityDeclarations, community),
    }),
  );
  const codes: Classification[] = [];
  for (let life = from; life < to; life++) {
    const plan = plans[life % plans.length];
    if (plan === undefined) throw new RangeError("There is no home to raise a child in.");
    codes.push(liveChild(plan, Math.floor(life / plans.length)).coding.classification);
    progress(codes.length, to - from);
  }
  return codes;
}
