import type { WorkKey } from "../../literature/index.ts";

/**
 * One free quantity of the theory, declared once. Types, checks, the table in docs/model.md,
 * command-line flags and the lab's sliders are all derived from these declarations.
 */
export interface Declaration {
  /** The letter used in equations. */
  readonly symbol: string;
  /** Unit in plain text; "" for a pure number. */
  readonly unit: string;
  /** Smallest and largest allowed value, both included. */
  readonly range: readonly [number, number];
  /** The value used unless another is given. */
  readonly start: number;
  /** What the quantity means, in one sentence a reader of the field understands. */
  readonly meaning: string;
  /** How the start value is known: measured, fitted to findings, or assumed. */
  readonly standing: "measured" | "fitted" | "assumed";
  /** Why this value: where the number comes from, or what it was chosen for. */
  readonly basis: string;
  /** Works that the quantity (not necessarily its value) rests on. */
  readonly works: readonly WorkKey[];
}

export type Declarations = Readonly<Record<string, Declaration>>;

/** A complete set of values for a table of declarations. */
export type Values<D extends Declarations> = { readonly [K in keyof D]: number };

/** A value outside its declared range, or not a finite number. */
export class ParameterError extends RangeError {
  override readonly name = "ParameterError";
}

/**
 * The start values of a table, with some replaced.
 *
 * @throws ParameterError naming the quantity, the value and what is allowed, when a value is not a
 *   finite number inside its range, or when a name is not in the table.
 */
export function valuesOf<D extends Declarations>(
  declarations: D,
  replaced: Partial<Values<D>> = {},
): Values<D> {
  const values: Record<string, number> = {};
  for (const [name, declaration] of Object.entries(declarations)) values[name] = declaration.start;
  for (const [name, value] of Object.entries(replaced)) {
    if (value === undefined) continue;
    values[name] = checkValue(declarations, name, value);
  }
  // Made anew in one piece, which engines store as plain numbers. An object that grew name by name
  // shares its layout with the table of declarations, and every reading of it checks what it found.
  return JSON.parse(JSON.stringify(values)) as Values<D>;
}

/** The value itself when it is allowed for `name`. @throws ParameterError otherwise. */
export function checkValue(declarations: Declarations, name: string, value: number): number {
  const declaration = Object.hasOwn(declarations, name) ? declarations[name] : undefined;
  if (declaration === undefined) {
    throw new ParameterError(
      `There is no quantity "${name}"; known are ${Object.keys(declarations).join(", ")}. See docs/model.md#10-parameters.`,
    );
  }
  const [low, high] = declaration.range;
  if (typeof value === "number" && value >= low && value <= high) return value;
  throw new ParameterError(
    `${name} (${declaration.symbol}) is ${value}${unitText(declaration)}; it must be a number from ${low} to ${high}. ` +
      `Typical: ${declaration.start}. See docs/model.md#10-parameters.`,
  );
}

function unitText(declaration: Declaration): string {
  return declaration.unit === "" ? "" : ` ${declaration.unit}`;
}
