/**
 * Outputs of all points of a design, in their order.
 *
 * @param nameOf what a point is called, by its number from 0
 * @throws RangeError if there is not one finite number for each point, naming the first that is not
 */
export function requireOutputs(
  outputs: readonly (number | undefined)[],
  points: number,
  nameOf: (point: number) => string,
): readonly number[] {
  if (outputs.length !== points) {
    throw new RangeError(
      `There are ${outputs.length} outputs; this design has ${points} points and needs one for each, in their order.`,
    );
  }
  for (let point = 0; point < points; point++) {
    if (Number.isFinite(outputs[point])) continue;
    throw new RangeError(
      `The output of point ${point} (${nameOf(point)}, all from 0) is ${outputs[point]}; it must be a finite number, as a design with holes has no estimates.`,
    );
  }
  return outputs as readonly number[];
}
