/** The column with the one cell about the observation. */
export const OBSERVATION = "observation";

/** A letter, then letters, digits and underscores: what Datavyu allows without a warning. */
const PLAIN = /^[A-Za-z]\w*$/;
const CODED = /X([0-9a-f]+)_/g;

/**
 * A column's name for a subject. Plain names stay; any other character becomes X, its code point in
 * hexadecimal, and _ ("Zoë" is "ZoXeb_"), so that the name can be read back.
 */
export function columnOf(subject: string): string {
  const plain = subject.replace(/X(?=[0-9a-f]+_)/g, coded).replace(/[^\w]/gu, coded);
  if (PLAIN.test(plain) && plain !== OBSERVATION) return plain;
  return coded(plain.slice(0, 1)) + plain.slice(1);
}

export function subjectOf(column: string): string {
  return column.replace(CODED, (whole, hex: string) => {
    const point = Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

function coded(character: string): string {
  return `X${(character.codePointAt(0) ?? 0).toString(16)}_`;
}
