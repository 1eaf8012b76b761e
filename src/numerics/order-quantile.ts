/**
 * The quantile of sorted values, in a straight line between neighbours (type 7 of Hyndman & Fan,
 * R's default).
 *
 * Hyndman, R. J., & Fan, Y. (1996). Sample quantiles in statistical packages. The American
 * Statistician, 50(4), 361-365. https://doi.org/10.1080/00031305.1996.10473566
 *
 * @param sorted ascending, at least one
 * @param share in [0, 1]
 */
export function orderQuantile(sorted: ArrayLike<number>, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (place - below) * (high - low);
}
