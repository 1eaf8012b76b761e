import { availableParallelism } from "node:os";
import { checkValue, type Declarations, ParameterError } from "../model/index.ts";
import { UserError } from "./errors.ts";

/**
 * A whole number given on the command line.
 *
 * @throws UserError naming the option, the text and what is allowed
 */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new UserError(`${option} is ${text}; it must be a whole number from ${least} to ${most}.`);
}

const MOST_THREADS = 256;

/**
 * The number of threads given by `--threads`, else one for each core.
 *
 * @throws UserError when it is no whole number, or too many
 */
export function threadsOf(text: string | undefined): number {
  return text === undefined
    ? availableParallelism()
    : wholeNumber("--threads", text, 1, MOST_THREADS);
}

/**
 * A declared quantity given on the command line, checked against its declaration.
 *
 * @throws UserError naming the option, the text and what is allowed
 */
export function declaredNumber(
  option: string,
  text: string,
  declarations: Declarations,
  name: string,
): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  try {
    return checkValue(declarations, name, value);
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error;
    const said = Number.isNaN(value) ? `${option} is "${text}". ` : `${option}: `;
    throw new UserError(said + error.message);
  }
}

/** `camelCase` to `kebab-case`, as options are spelt. */
export function optionName(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
