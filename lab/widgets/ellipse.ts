import type { PlanePoint } from "../worker/index.ts";

/** Of a normal distribution on a plane, two thirds lie within this many standard deviations. */
const TWO_THIRDS: number = Math.sqrt(-2 * Math.log(1 / 3));

/** Half axes, and the angle of the long one from the horizontal, counter-clockwise, radians. */
export interface Ellipse {
  readonly long: number;
  readonly short: number;
  readonly angle: number;
}

/** The ellipse that holds two thirds of what is taken for possible. */
export function ellipseOf({ varianceOthers, varianceSelf, covariance }: PlanePoint): Ellipse {
  const middle = (varianceOthers + varianceSelf) / 2;
  const apart = Math.hypot((varianceOthers - varianceSelf) / 2, covariance);
  return {
    long: TWO_THIRDS * Math.sqrt(middle + apart),
    short: TWO_THIRDS * Math.sqrt(Math.max(0, middle - apart)),
    angle: Math.atan2(2 * covariance, varianceOthers - varianceSelf) / 2,
  };
}
