import type { Field } from "../address/index.ts";

/**
 * Asks for what a link would show at once; anew, when it was asked for and given up.
 *
 * @param start is called by the page itself whenever `asked` becomes true
 */
export function begin(asked: Field<"" | "yes">, start: () => void): void {
  if (asked.value.peek() === "") asked.set("yes", true);
  else start();
}
