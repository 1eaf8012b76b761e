/** Likeness from which a name is offered in place of an unknown one. */
const LIKE_ENOUGH = 0.5;
/** How much less like than the best another may be. */
const NEARLY_AS_LIKE = 0.15;

/** " Did you mean a or b?" with the known names most like `name`, or nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  const close = known
    .map((one) => ({ one, like: likeness(one, name.slice(0, 100)) }))
    .filter(({ like }) => like >= LIKE_ENOUGH)
    .sort((a, b) => b.like - a.like)
    .filter(({ like }, _, [best]) => like >= (best?.like ?? 0) - NEARLY_AS_LIKE)
    .slice(0, 3);
  return close.length > 0 ? ` Did you mean ${close.map(({ one }) => one).join(" or ")}?` : "";
}

/** 1 for the same name, 0 for nothing in common: by letter pairs, or by slips of the finger. */
function likeness(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return Math.max(pairsInCommon(first, second), 1 - (2 * slips(first, second)) / b.length);
}

/** Share of letter pairs two names have in common (Dice). */
function pairsInCommon(a: string, b: string): number {
  const pairs = (word: string) =>
    new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2)));
  const first = pairs(a);
  const second = pairs(b);
  const common = [...first].filter((pair) => second.has(pair)).length;
  return (2 * common) / Math.max(1, first.size + second.size);
}

/** Letters wrong, missing, too many or exchanged with the next (restricted edit distance). */
function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > b.length / 2) return b.length;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
      const least = Math.min(
        (last[j - 1] as number) + wrong,
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
      );
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(exchanged ? Math.min(least, (before[j - 2] as number) + 1) : least);
    }
    [before, last] = [last, row];
  }
  return last[b.length] as number;
}
