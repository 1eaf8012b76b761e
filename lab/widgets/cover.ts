import type { Plot } from "@observablehq/plot";
import { effect, type ReadonlySignal } from "@preact/signals";

/**
 * Covers what lies beyond a value along x, with an element laid over a plot, and follows the value.
 *
 * @returns ends that
 */
export function coverBeyond(
  plot: Plot,
  cover: HTMLElement,
  upTo: ReadonlySignal<number>,
): () => void {
  const across = plot.scale("x");
  const [bottom, top] = (plot.scale("y")?.range ?? []) as [number, number];
  const [, last] = (across?.domain ?? []) as [number, number];
  cover.style.top = `${top - 1}px`;
  cover.style.height = `${bottom - top + 1}px`;
  return effect(() => {
    const { value } = upTo;
    cover.hidden = value >= last;
    if (!cover.hidden) cover.style.left = `${across?.apply(value)}px`;
  });
}
