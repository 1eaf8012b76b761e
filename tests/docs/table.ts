/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** Two significant digits; a dash where there is none. */
export function short(value: number | null): string {
  return value === null ? "–" : String(Number(value.toPrecision(2)));
}
