import type { CorrelationEntry } from "./document.ts";

/** Row by row; 1 on the diagonal, 0 where nothing is said. */
export function correlationMatrix(
  paths: readonly string[],
  correlations: readonly CorrelationEntry[],
): Float64Array {
  const size = paths.length;
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) matrix[i * size + i] = 1;
  for (const { between, r } of correlations) {
    const [i, j] = between.map((path) => paths.indexOf(path)) as [number, number];
    if (i < 0 || j < 0) continue;
    matrix[i * size + j] = matrix[j * size + i] = r;
  }
  return matrix;
}
