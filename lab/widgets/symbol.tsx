import type { JSX } from "preact";

/** The letter of a quantity; what follows an underscore is set below the line. */
export function SymbolOf({ symbol }: { readonly symbol: string }): JSX.Element {
  const [letter, below] = symbol.split("_");
  return (
    <span class="symbol">
      {letter}
      {below !== undefined && <sub>{below}</sub>}
    </span>
  );
}
