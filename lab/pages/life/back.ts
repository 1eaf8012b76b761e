import type { LifeCourse, OnceName } from "../../worker/index.ts";

/** As near to the twins, logits, as counts for being where one would be without it. */
const NEAR = 0.25;

/** Who is where its twins without the event are, at the end of what was followed. */
export function backAtTheEnd(courses: readonly LifeCourse[]): "both" | "answered" | "neither" {
  const isBack = (once: OnceName): boolean => {
    const end = (happens: boolean) =>
      courses.find((one) => one.once === once && one.happens === happens)?.points.at(-1)?.mean ?? 0;
    return Math.abs(end(true) - end(false)) < NEAR;
  };
  if (!isBack("answered")) return "neither";
  return isBack("rebuffed") ? "both" : "answered";
}
