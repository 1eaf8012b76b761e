import { OTHERS, type Person, rowOf, SELF, STRIDE } from "../../model/index.ts";

/**
 * How consistent what is expected is (S52): how sure the general models are, and how well what is
 * expected of single figures agrees with what is expected of people,
 *
 *     consistency = 1 / (1 + Var α + Var ω + mean over figures of β_f²)             (16.5)
 *
 * by its form between 0 and 1. It is not coherence of talk, which is not in the model. A read-out, which
 * causes nothing.
 */
export function consistencyOf({ workingModel }: Person): number {
  const { covariance: S, mean, figures } = workingModel;
  const doubt = (S[OTHERS * STRIDE + OTHERS] as number) + (S[SELF * STRIDE + SELF] as number);
  const apart = figures.reduce((sum, _, slot) => {
    const beta = mean[rowOf(slot)] as number;
    return sum + beta * beta;
  }, 0);
  return 1 / (1 + doubt + apart / Math.max(1, figures.length));
}
