import type { StudyDocument } from "../../study/index.ts";
import { short } from "../numbers.ts";
import type { FactorFacts } from "./factors.ts";
import { quantityText } from "./quantity-text.ts";

/** What a study sets for all its cells: paths with their values in words. */
export function settingsOf(
  document: StudyDocument,
  facts: FactorFacts,
): (readonly [path: string, value: string])[] {
  const { people, household = [], correlations = [], settings = {}, factors = {} } = document;
  return [
    ...Object.entries(people.temperament ?? {}).map(
      ([name, value]) =>
        [`temperament.${name}`, quantityText(value, `temperament.${name}`, facts)] as const,
    ),
    ...household.flatMap(({ name, hours, nights, care = {}, otherwise }) => [
      [name, presenceText(hours, nights, otherwise)] as const,
      ...Object.entries(care).map(
        ([key, value]) => [`${name}.${key}`, quantityText(value, `${name}.${key}`, facts)] as const,
      ),
    ]),
    ...Object.entries(settings).flatMap(([table, values]) =>
      Object.entries(values).map(([name, value]) => [`${table}.${name}`, short(value)] as const),
    ),
    ...Object.entries(factors).flatMap(([name, { fixed }]) =>
      fixed === undefined ? [] : [[name, quantityText(fixed, name, facts)] as const],
    ),
    ...correlations.map(
      ({ between: [one, other], r }) =>
        [`${one} and ${other}`, `correlation of the normal deviates, r = ${short(r)}`] as const,
    ),
  ];
}

function presenceText(
  hours: readonly [number, number] | undefined,
  nights: number | undefined,
  otherwise: "community" | "centre" | undefined,
): string {
  const when =
    hours === undefined
      ? "there all day"
      : `there from hour ${short(hours[0])} to ${short(hours[1])} after waking`;
  const night = nights === undefined ? "" : `, a share of ${short(nights)} of the nights`;
  const rest =
    otherwise === "centre"
      ? "; other care is the community’s centre"
      : "; other care is drawn from the community";
  return `${when}${night}${rest}`;
}
