import type { Sample } from "../sample.ts";
import { membership, r } from "./measures.ts";

/** 1 for parents whose state of mind is autonomous and who are not unresolved (four-way). */
export function autonomous(sample: Sample): number[] {
  const free = membership(sample.words("parent_unresolved"), "no");
  const coherent = membership(sample.words("parent_state_of_mind"), "autonomous");
  return coherent.map((is, i) => is * (free[i] as number));
}

export function unresolved(sample: Sample): number[] {
  return membership(sample.words("parent_unresolved"), "yes");
}

/** 1 for children with this code at twelve months. */
export function coded(sample: Sample, code: string): number[] {
  return membership(sample.words("lab_second_coder_classification"), code);
}

/**
 * What a mediator M carries of the link of X and Y, as shares of r_XY: r_XM times the path from M to
 * Y with X held, and that of X with M held. Their sum is 1.
 */
export function pathsOf(
  x: readonly number[],
  m: readonly number[],
  y: readonly number[],
): { readonly mediated: number; readonly share: number; readonly direct: number } {
  const [xm, xy, my] = [r(x, m), r(x, y), r(m, y)];
  const mediated = (xm * (my - xm * xy)) / (1 - xm * xm);
  return { mediated, share: mediated / xy, direct: (xy - xm * my) / (1 - xm * xm) };
}
