/** The card in which results are shown. */
export const RESULT = "population-result";
const STACKED = "(max-width: 900px)";

/** Where cards stand below each other, what was asked for would come out of sight. */
export function showResult(): void {
  if (matchMedia(STACKED).matches) document.getElementById(RESULT)?.scrollIntoView();
}
