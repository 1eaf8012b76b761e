import { exp } from "./elementary.ts";
import { normalCdf } from "./normal-cdf.ts";

/**
 * The chance that of two standard normal variables with correlation r one falls below h and the other
 * below k:
 *
 *     Φ₂(h, k; r) = Φ(h) Φ(k) + 1/π ∫₀^σ e^(−(h² + k² − 2 t h k)/(2 (1 − t²))) / (1 + s²) ds,
 *     t = 2s/(1 + s²),   σ = r/(1 + √(1 − r²))
 *
 * That is the integral over the correlation from 0 to r, written without an angle, in three pieces that
 * halve towards its end, by Gauss and Legendre's rule with 24 points. The error was below 3e-16 for |r|
 * up to 0.95 and below 1e-15 up to 0.999 (against scipy and mpmath, tests/reference/bivariate-normal.py).
 *
 * `dreznerWesolowsky1990`: Drezner, Z. & Wesolowsky, G. O. (1990). On the computation of the bivariate
 * normal integral. Journal of Statistical Computation and Simulation, 35, 101-107.
 *
 * @param r in [-1, 1]
 */
export function bivariateNormalCdf(h: number, k: number, r: number): number {
  if (r >= 1) return normalCdf(Math.min(h, k));
  if (r <= -1) return Math.max(0, normalCdf(h) + normalCdf(k) - 1);
  const apart = normalCdf(h) * normalCdf(k);
  if (r === 0 || !Number.isFinite(h) || !Number.isFinite(k)) return apart;
  const end = r / (1 + Math.sqrt((1 - r) * (1 + r)));
  const together = PIECES.reduce(
    (sum, [from, to]) => sum + overCorrelation(h, k, end * from, end * to),
    0,
  );
  return Math.min(1, Math.max(0, apart + together / Math.PI));
}

const PIECES = [
  [0, 0.5],
  [0.5, 0.75],
  [0.75, 1],
] as const;

function overCorrelation(h: number, k: number, from: number, to: number): number {
  const middle = (from + to) / 2;
  const half = (to - from) / 2;
  let sum = 0;
  for (const [point, weight] of GAUSS_LEGENDRE) {
    sum += weight * (density(h, k, middle + half * point) + density(h, k, middle - half * point));
  }
  return half * sum;
}

function density(h: number, k: number, s: number): number {
  const square = 1 + s * s;
  const t = (2 * s) / square;
  const root = (1 - s * s) / square;
  return exp(-(h * h + k * k - 2 * t * h * k) / (2 * root * root)) / square;
}

/** Points above 0 and their weights, of 24 (numpy.polynomial.legendre.leggauss). */
const GAUSS_LEGENDRE = [
  [0.06405689286260563, 0.12793819534675202],
  [0.1911188674736163, 0.12583745634682825],
  [0.3150426796961634, 0.1216704729278033],
  [0.4337935076260451, 0.11550566805372552],
  [0.5454214713888396, 0.10744427011596556],
  [0.6480936519369755, 0.09761865210411393],
  [0.7401241915785544, 0.0861901615319532],
  [0.820001985973903, 0.07334648141108016],
  [0.8864155270044011, 0.05929858491543636],
  [0.9382745520027328, 0.04427743881741941],
  [0.9747285559713095, 0.02853138862893356],
  [0.9951872199970213, 0.01234122979998869],
] as const;
