/**
 * Numbers as a file to be taken away; an empty cell for what cannot be known. Text with a comma, a
 * quotation mark or a new line is quoted (RFC 4180).
 */
export function csvAddress(rows: readonly (readonly (string | number | null)[])[]): string {
  const text = rows.map((row) => row.map(cellOf).join(",")).join("\n");
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`${text}\n`)}`;
}

function cellOf(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
