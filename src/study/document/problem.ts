/** Something a study document says that cannot be, and where. */
export interface Problem {
  /** Keys and indices from the top of the document. */
  readonly path: readonly (string | number)[];
  /** What is wrong, from the value on: `is 9; it must be a number from -6 to 6.` */
  readonly said: string;
}

/** A document with a problem: a message for each, with file and line. */
export class StudyError extends Error {
  override readonly name = "StudyError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], message: string) {
    super(message);
    this.problems = problems;
  }
}

/** `factors["mother.availability"].values[1]`, as it is found in the document. */
export function pathText(path: readonly (string | number)[]): string {
  const parts = path.map((key, i) => {
    if (typeof key === "number") return `[${key}]`;
    if (!/^[\w-]+$/.test(key)) return `[${valueText(key)}]`;
    return i === 0 ? key : `.${key}`;
  });
  return parts.join("") || "the document";
}

/** A value in a message: short, whatever it is. */
export function valueText(value: unknown): string {
  if (value === undefined) return "missing";
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
