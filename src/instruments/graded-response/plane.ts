import { evenNormalGrid, exp } from "../../numerics/index.ts";
import type { GradedItem } from "./item.ts";
import { type Answers, logChancesOf, logLikelihood } from "./likelihood.ts";
import { type Position, scaled } from "./position.ts";

/** Where somebody stands on two correlated dimensions: a mean and an ellipse. */
export interface PlanePosition {
  readonly first: Position;
  readonly second: Position;
  /** Correlation of the two in the posterior: the tilt of the ellipse. */
  readonly tilt: number;
}

const GRID = evenNormalGrid(41, 5);
const POINTS = GRID.nodes.length;

/**
 * The expected a posteriori position on two dimensions of correlation r, each with items of its own:
 * what is known of one says a little of the other.
 *
 *     p(θ, φ | x, y) ∝ L_x(θ) L_y(φ) exp(−(θ² − 2 r θ φ + φ²) / (2 (1 − r²)))
 *
 * @param r correlation of the dimensions among those the items were fitted to, between −1 and 1
 * @throws RangeError if r is not, or if there is no such answer to an item
 */
export function planeScorer(
  first: readonly GradedItem[],
  second: readonly GradedItem[],
  r: number,
): (ofFirst: Answers, ofSecond: Answers) => PlanePosition {
  const prior = priorOf(r);
  const [one, other] = [logChancesOf(first, GRID), logChancesOf(second, GRID)];
  return (ofFirst, ofSecond) => {
    const a = scaled(logLikelihood(ofFirst, one, POINTS));
    const b = scaled(logLikelihood(ofSecond, other, POINTS));
    return positionOf(a, b, prior);
  };
}

function priorOf(r: number): Float64Array {
  if (!(r > -1 && r < 1)) throw new RangeError(`the correlation is ${r}; it must be in (-1, 1).`);
  const { nodes } = GRID;
  return Float64Array.from({ length: POINTS * POINTS }, (_, cell) => {
    const θ = nodes[Math.floor(cell / POINTS)] as number;
    const φ = nodes[cell % POINTS] as number;
    return exp(-(θ * θ - 2 * r * θ * φ + φ * φ) / (2 * (1 - r * r)));
  });
}

function positionOf(a: Float64Array, b: Float64Array, prior: Float64Array): PlanePosition {
  let [all, x, y, xx, yy, xy] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < POINTS; i++) {
    const θ = GRID.nodes[i] as number;
    for (let j = 0; j < POINTS; j++) {
      const φ = GRID.nodes[j] as number;
      const mass = (prior[i * POINTS + j] as number) * (a[i] as number) * (b[j] as number);
      all += mass;
      x += mass * θ;
      y += mass * φ;
      xx += mass * θ * θ;
      yy += mass * φ * φ;
      xy += mass * θ * φ;
    }
  }
  const [mx, my] = [x / all, y / all];
  const [sx, sy] = [Math.sqrt(xx / all - mx * mx), Math.sqrt(yy / all - my * my)];
  return {
    first: { estimate: mx, se: sx },
    second: { estimate: my, se: sy },
    tilt: (xy / all - mx * my) / (sx * sy),
  };
}
