/**
 * Small symmetric matrices: the first `size` rows and columns of a block held row by row in a
 * Float64Array, row i beginning at i * stride. The block may be larger than the matrix in use.
 */

/**
 * M = M - scale v v'. One half is computed and mirrored, so the result is symmetric to the bit; the
 * product of two elements comes first, so exchanging rows and columns changes no bit either.
 */
export function subtractOuter(
  matrix: Float64Array,
  stride: number,
  vector: Float64Array,
  scale: number,
  size: number,
): void {
  for (let i = 0; i < size; i++) {
    const own = vector[i] as number;
    const row = i * stride;
    for (let j = 0; j <= i; j++) {
      const value = (matrix[row + j] as number) - own * (vector[j] as number) * scale;
      matrix[row + j] = value;
      matrix[j * stride + i] = value;
    }
  }
}

/**
 * Whether v' M v > 0 for every v but 0: whether a Cholesky factor exists in double precision. A
 * matrix within rounding of singular may be told either way; one with NaN is not positive definite.
 * Reads the lower half only.
 */
export function isPositiveDefinite(matrix: Float64Array, stride: number, size: number): boolean {
  const factor = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i * stride + j] as number;
      for (let k = 0; k < j; k++) {
        rest -= (factor[i * size + k] as number) * (factor[j * size + k] as number);
      }
      if (j < i) {
        factor[i * size + j] = rest / (factor[j * size + j] as number);
      } else if (rest > 0 && rest < Number.POSITIVE_INFINITY) {
        factor[i * size + i] = Math.sqrt(rest);
      } else {
        return false;
      }
    }
  }
  return true;
}

/**
 * Removes row and column `index` of a matrix of `size` rows: later ones move up, and the last row
 * and column, now free, become 0.
 *
 * @throws RangeError if index is not a whole number from 0 to size - 1
 */
export function dropRow(matrix: Float64Array, stride: number, size: number, index: number): void {
  if (!(Number.isInteger(index) && index >= 0 && index < size)) {
    throw new RangeError(`index is ${index}; it must be a whole number from 0 to ${size - 1}.`);
  }
  const last = size - 1;
  for (let i = 0; i < last; i++) {
    const from = (i < index ? i : i + 1) * stride;
    for (let j = 0; j < last; j++) {
      matrix[i * stride + j] = matrix[from + (j < index ? j : j + 1)] as number;
    }
  }
  for (let i = 0; i < size; i++) {
    matrix[i * stride + last] = 0;
    matrix[last * stride + i] = 0;
  }
}
