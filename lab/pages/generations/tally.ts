import { type Interval, shareInterval } from "../../../src/numerics/index.ts";
import type { Classification } from "../../../src/procedures/index.ts";
import type { Seen } from "../../worker/index.ts";

export const CODES = ["A", "B", "C", "D"] as const satisfies readonly Classification[];

/** What becomes of security over the generations. */
export type Course = "less" | "same" | "more";

/** Normal quantile of a 95 % interval. */
const SURE = 1.96;

/** Share of a code in one generation, with its 95 % interval (Wilson). */
export function shareIn(
  lived: readonly (readonly Seen[])[],
  generation: number,
  code: Classification,
): Interval {
  const coded = lived.filter((family) => family[generation]?.code === code).length;
  return shareInterval(coded, lived.length);
}

/** Share of secure children by their parent's state of mind, over all generations but the first. */
export function secureBy(lived: readonly (readonly Seen[])[], autonomous: boolean): Interval {
  const children = lived.flatMap((family) =>
    family.filter((_, place) => family[place - 1]?.autonomous === autonomous),
  );
  return shareInterval(children.filter(({ code }) => code === "B").length, children.length);
}

/** From the first generation to the last; the same when the difference may well be chance. */
export function courseOf(lived: readonly (readonly Seen[])[]): Course {
  const last = (lived[0]?.length ?? 1) - 1;
  const [a, b] = [shareIn(lived, 0, "B"), shareIn(lived, last, "B")];
  const variance = (share: Interval) => (share.point * (1 - share.point)) / share.n;
  const difference = b.point - a.point;
  if (Math.abs(difference) <= SURE * Math.sqrt(variance(a) + variance(b))) return "same";
  return difference > 0 ? "more" : "less";
}
