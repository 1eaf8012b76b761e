import type { Declaration } from "../model/index.ts";
import { log, sigmoid } from "../numerics/index.ts";
import { type DeclarationTable, declarationTables } from "../population/index.ts";
import { didYouMean } from "../study/index.ts";

/** A quantity that is fitted, and between what it is looked for. */
export interface Parameter {
  /** Such as `community.availabilityMean` or `system.angryActs`. */
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** With more, ten targets or so leave too much undecided. */
export const MOST_PARAMETERS = 12;

/**
 * Tables whose quantities may be fitted: how a child works, what days and caregivers are like. No
 * procedure: an instrument is not bent to what it shows. The coder's rule is in no table at all.
 */
const FITTABLE: readonly string[] = ["system", "everyday", "community"];

/** Standard deviation of the prior on the unbounded scale: nearly even between the bounds. */
export const PRIOR_SD = 1.4;

/** Every quantity that may be fitted, by path: declared, of the theory, and not measured. */
export function fittableQuantities(
  tables: readonly DeclarationTable[] = declarationTables,
): ReadonlyMap<string, Declaration> {
  const wanted = tables.filter(({ group }) => FITTABLE.includes(group));
  return new Map([...quantitiesIn(wanted)].filter(([, { standing }]) => standing !== "measured"));
}

/**
 * The declarations of these parameters, in their order.
 *
 * @throws RangeError when there are none or more than 12, one comes twice, is measured, belongs to a
 *   procedure or is unknown, or its bounds are not ordered and inside the declared range
 */
export function checkParameters(
  parameters: readonly Parameter[],
  tables: readonly DeclarationTable[] = declarationTables,
): readonly Declaration[] {
  if (parameters.length === 0 || parameters.length > MOST_PARAMETERS) {
    throw new RangeError(
      `parameters are ${parameters.length}; a calibration fits 1 to ${MOST_PARAMETERS}. See docs/calibration.md.`,
    );
  }
  const fittable = fittableQuantities(tables);
  const seen = new Set<string>();
  return parameters.map(({ path, from, to }) => {
    const declaration = fittable.get(path);
    if (declaration === undefined) throw new RangeError(refusal(path, tables));
    if (seen.has(path)) throw new RangeError(`${path} is fitted twice; name it once.`);
    seen.add(path);
    const [low, high] = declaration.range;
    if (from >= low && from < to && to <= high) return declaration;
    throw new RangeError(
      `${path} is looked for from ${from} to ${to}; both must be from ${low} to ${high}, the first smaller. See docs/model.md#10-parameters.`,
    );
  });
}

function quantitiesIn(tables: readonly DeclarationTable[]): ReadonlyMap<string, Declaration> {
  return new Map(
    tables.flatMap(({ group, declarations }) =>
      Object.entries(declarations).map(([name, one]) => [`${group}.${name}`, one] as const),
    ),
  );
}

function refusal(path: string, tables: readonly DeclarationTable[]): string {
  if (quantitiesIn(tables).get(path)?.standing === "measured") {
    return `${path} is measured, and what is measured is not fitted. See docs/calibration.md.`;
  }
  const like = didYouMean(path, [...fittableQuantities(tables).keys()]);
  return `${path} cannot be fitted; only quantities of ${FITTABLE.join(", ")} that are not measured can.${like} See docs/calibration.md.`;
}

/** A value between the bounds on the scale without bounds: the logit of (x − from) / (to − from). */
export function unbounded({ from, to }: Parameter, value: number): number {
  return log((value - from) / (to - value));
}

/** Back between the bounds. */
export function bounded({ from, to }: Parameter, z: number): number {
  return from + (to - from) * sigmoid(z);
}

/**
 * The value as it is written down: two significant digits, as the spread of a fit seldom allows for
 * more, but never outside the bounds.
 */
export function rounded({ from, to }: Parameter, value: number): number {
  return Math.min(to, Math.max(from, Number(value.toPrecision(2))));
}
