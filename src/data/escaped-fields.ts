/** Text with a backslash before each backslash and each separator. */
export function escaped(text: string, separator = "\\"): string {
  const plain = text.replaceAll("\\", "\\\\");
  return separator === "\\" ? plain : plain.replaceAll(separator, `\\${separator}`);
}

/** The parts between separators that no backslash precedes, each still escaped. */
export function splitEscaped(text: string, separator: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === separator) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

/** A character after a backslash stands for itself, or for what `letters` says. */
export function unescaped(text: string, letters: Readonly<Record<string, string>> = {}): string {
  return text.replace(/\\([\s\S])/g, (_, next: string) =>
    Object.hasOwn(letters, next) ? (letters[next] as string) : next,
  );
}
