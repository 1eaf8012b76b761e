/** Reads numbers back out of a drawing: what is seen, not what was meant. */

/** Values at pixels of a vertical axis, by its two outermost ticks. */
export function verticalScale(svg: Element): (pixel: number) => number {
  const ticks = [...svg.querySelectorAll('g[aria-label="y-axis tick label"] text')].map((one) => ({
    value: Number(one.textContent?.replace("−", "-")),
    pixel: Number(/,([\d.]+)\)/.exec(one.getAttribute("transform") ?? "")?.[1]),
  }));
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last || first === last) throw new Error("The drawing has no vertical axis.");
  const slope = (last.value - first.value) / (last.pixel - first.pixel);
  return (pixel) => first.value + (pixel - first.pixel) * slope;
}

/** Vertical pixels of the corners of a path. */
export function cornersOf(path: Element | null): number[] {
  const corners = path?.getAttribute("d")?.matchAll(/[ML][\d.-]+,([\d.-]+)/g) ?? [];
  return [...corners].map(([, y]) => Number(y));
}

/** Everything that is written in a drawing. */
export function textsOf(svg: Element): string[] {
  return [...svg.querySelectorAll("text")].map((one) => one.textContent ?? "");
}
