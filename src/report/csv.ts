/** Numbers as a file to be taken away; an empty cell for what cannot be known. */
export function csvAddress(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null) =>
    value === null || (typeof value === "number" && !Number.isFinite(value)) ? "" : value;
  const text = rows.map((row) => row.map(cell).join(",")).join("\n");
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`${text}\n`)}`;
}
