/** Likeness from which a name is offered in place of an unknown one. */
const LIKE_ENOUGH = 0.5;

/** " Did you mean a or b?" with the known names most like `name`, or nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  const close = known
    .map((one) => ({ one, like: likeness(one, name) }))
    .filter(({ like }) => like >= LIKE_ENOUGH)
    .sort((a, b) => b.like - a.like)
    .slice(0, 3);
  return close.length > 0 ? ` Did you mean ${close.map(({ one }) => one).join(" or ")}?` : "";
}

/** Share of letter pairs two names have in common (Dice). */
function likeness(a: string, b: string): number {
  const pairs = (word: string) =>
    new Set(
      Array.from({ length: Math.max(0, word.length - 1) }, (_, i) =>
        word.slice(i, i + 2).toLowerCase(),
      ),
    );
  const first = pairs(a);
  const second = pairs(b);
  const common = [...first].filter((pair) => second.has(pair)).length;
  return (2 * common) / Math.max(1, first.size + second.size);
}
