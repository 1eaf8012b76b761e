import { OTHERS, SELF, STRIDE, type WorkingModel } from "../../src/model/index.ts";
import type { PlanePoint } from "./tasks.ts";

/** Where a working model stands on the plane of others and self. */
export function planePointOf({ mean, covariance }: WorkingModel): PlanePoint {
  return {
    others: mean[OTHERS] as number,
    self: mean[SELF] as number,
    varianceOthers: covariance[OTHERS * STRIDE + OTHERS] as number,
    varianceSelf: covariance[SELF * STRIDE + SELF] as number,
    covariance: covariance[OTHERS * STRIDE + SELF] as number,
  };
}
