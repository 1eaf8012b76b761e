/** A piece of a sentence, as it is to be shown. */
export interface Piece {
  readonly text: string;
  readonly isBold: boolean;
  readonly isCode: boolean;
}

/** The items of the lists of a page of documentation, each as its pieces. */
export function listItems(markdown: string): readonly (readonly Piece[])[] {
  const items: string[] = [];
  for (const line of markdown.split("\n")) {
    if (line.startsWith("- ")) items.push(line.slice(2));
    else if (line.startsWith("  ") && items.length > 0) items.push(`${items.pop()} ${line.trim()}`);
  }
  return items.map(piecesOf);
}

/** Bold and code; of a link its words, since its target is no page of the lab. */
function piecesOf(sentence: string): Piece[] {
  const worded = sentence.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1");
  return worded
    .split("**")
    .flatMap((part, bold) =>
      part
        .split("`")
        .map((text, code) => ({ text, isBold: bold % 2 === 1, isCode: code % 2 === 1 })),
    )
    .filter(({ text }) => text !== "");
}

/** The rows of the tables of docs/constructs.md: id and name. */
export function constructNames(markdown: string): ReadonlyMap<string, string> {
  const rows = markdown.matchAll(/^\| (?<id>S\d\d) \| (?<name>[^|]+) \|/gm);
  return new Map(Array.from(rows, ({ groups }) => [groups?.id ?? "", groups?.name ?? ""]));
}
