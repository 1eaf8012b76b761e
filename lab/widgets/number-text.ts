/** A number as it is printed: so many digits, a true minus, and none before 0. */
export function numberText(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}
