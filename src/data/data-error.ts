/** Where and what a table or file says that cannot be read, and what could stand there. */
export interface DataFault {
  /** Line of the text, counted from 1; absent where it is about the whole. */
  readonly line?: number | undefined;
  /** Column, field or part of the file, by the name it has there. */
  readonly column?: string | undefined;
  /** What stands there; absent where something is missing. */
  readonly value?: string | undefined;
  /** What is allowed, as the rest of a sentence: "is no number: …". */
  readonly says: string;
  /** The page that tells the shape; docs/export.md unless given. */
  readonly page?: string | undefined;
}

/** Text or bytes that are no table in the shape they claim to have. */
export class DataError extends Error {
  override readonly name = "DataError";
  readonly line: number | undefined;
  readonly column: string | undefined;
  readonly value: string | undefined;
  readonly says: string;

  constructor({ line, column, value, says, page = "docs/export.md" }: DataFault) {
    const place = [line && `line ${line}`, column && `"${column}"`].filter(Boolean).join(", ");
    const what = value === undefined ? "" : `${shown(value)} `;
    super(`${place && `${place}: `}${what}${says}. The shapes are told in ${page}.`);
    this.line = line;
    this.column = column;
    this.value = value;
    this.says = says;
  }

  /** The same fault in a table whose shape another page tells. */
  toldIn(page: string): DataError {
    return new DataError({ ...this, page });
  }
}

const MOST_SHOWN = 60;

function shown(value: string): string {
  const cut = value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value;
  return JSON.stringify(cut);
}
