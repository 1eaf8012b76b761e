import type { Treated } from "../../worker/index.ts";

/** Less than this is nothing to speak of, logits. */
const SPOKEN_OF = 0.05;

/** What took most from self-worth. */
export function whatTookMost(moved: Treated["moved"]): keyof Treated["moved"] | "none" {
  const names = Object.keys(moved) as (keyof typeof moved)[];
  const most = names.reduce((a, b) => (moved[b].point < moved[a].point ? b : a));
  return moved[most].point < -SPOKEN_OF ? most : "none";
}
