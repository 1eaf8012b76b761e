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

const POINTS = 48;

/** Places all around that ellipse, the last the first again: others along x, self along y. */
export function rimOf(point: PlanePoint): { readonly x: number; readonly y: number }[] {
  const { long, short, angle } = ellipseOf(point);
  return Array.from({ length: POINTS + 1 }, (_, i) => {
    const turn = (2 * Math.PI * i) / POINTS;
    const [along, aside] = [long * Math.cos(turn), short * Math.sin(turn)];
    return {
      x: point.others + along * Math.cos(angle) - aside * Math.sin(angle),
      y: point.self + along * Math.sin(angle) + aside * Math.cos(angle),
    };
  });
}
