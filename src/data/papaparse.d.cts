/**
 * The part of papaparse that pure layers use. Its published types bring in all of Node's, and with
 * them `process` into layers that may not know it; tsconfig.core.json reads these instead.
 */
interface ParseSettings {
  readonly delimiter: string;
  readonly newline: "\n";
  readonly skipEmptyLines?: true;
}
interface ParseFault {
  readonly message: string;
  readonly row?: number;
}
interface UnparseSettings {
  readonly delimiter?: string;
  readonly newline?: string;
}
declare const Papa: {
  parse<T>(text: string, settings: ParseSettings): { data: T[]; errors: ParseFault[] };
  unparse(rows: (readonly (string | number | undefined)[])[], settings?: UnparseSettings): string;
};
export = Papa;
