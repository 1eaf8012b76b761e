/** What cannot be read is not a number in a record, and missing in a table. */
export function known(value: number): number | undefined {
  return Number.isNaN(value) ? undefined : value;
}
