/** Keys that stand as a whole word in none of the texts. */
export function unusedIn(keys: readonly string[], texts: readonly string[]): string[] {
  const words = new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []));
  return keys.filter((key) => !words.has(key));
}
