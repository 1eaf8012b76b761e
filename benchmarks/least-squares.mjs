/** The straight line through points with the least squares: y = intercept + slope · x. */
export function lineThrough(xs, ys) {
  const mean = (values) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const [x, y] = [mean(xs), mean(ys)];
  const about = (a, b) => xs.reduce((sum, _, i) => sum + a(i) * b(i), 0);
  const fromX = (i) => xs[i] - x;
  const fromY = (i) => ys[i] - y;
  const slope = about(fromX, fromY) / about(fromX, fromX);
  const r2 = about(fromX, fromY) ** 2 / (about(fromX, fromX) * about(fromY, fromY));
  return { slope, intercept: y - slope * x, r2 };
}

/** The power in y = c · x^power, by the straight line through the logarithms. */
export function powerOf(xs, ys) {
  return lineThrough(xs.map(Math.log), ys.map(Math.log)).slope;
}
