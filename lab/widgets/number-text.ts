/** A number as it is printed: so many digits, and a true minus. */
export function numberText(value: number, digits: number): string {
  return value.toFixed(digits).replace("-", "−");
}
