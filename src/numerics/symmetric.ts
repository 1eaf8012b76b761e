import { requireWhole } from "./whole.ts";

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
  return factorise(matrix, stride, size, new Float64Array(size * size)) === size;
}

/**
 * The lower triangular L with L L' = M and a positive diagonal: a matrix of its own, with stride
 * `size` and zeros above the diagonal. L z has the covariance M if the elements of z are
 * independent with variance 1.
 *
 *     L_jj = sqrt(M_jj - sum_(k<j) L_jk^2)
 *     L_ij = (M_ij - sum_(k<j) L_ik L_jk) / L_jj,   i > j
 *
 * `golubVanLoan2013`, section 4.2: Golub, G. H., & Van Loan, C. F. (2013). Matrix computations (4th
 * ed.). Johns Hopkins University Press.
 *
 * @throws RangeError if M is not symmetric to the bit or not positive definite, naming the place
 */
export function cholesky(matrix: Float64Array, stride: number, size: number): Float64Array {
  requireSymmetric(matrix, stride, size);
  const factor = new Float64Array(size * size);
  const row = factorise(matrix, stride, size, factor);
  if (row === size) return factor;
  throw new RangeError(
    `The matrix is not positive definite: row ${row} (from 0) is, within rounding, determined or contradicted by those before it. A covariance matrix needs positive variances, and correlations that can hold together.`,
  );
}

/**
 * The x with M x = b, from the factor L of M that `cholesky` gives: L y = b, then L' x = y.
 *
 *     y_i = (b_i - sum_(k<i) L_ik y_k) / L_ii
 *     x_i = (y_i - sum_(k>i) L_ki x_k) / L_ii
 *
 * `golubVanLoan2013`, sections 3.1 and 4.2.
 *
 * @param factor lower triangular, stride `size`
 * @param size rows, also of `right`
 */
export function solveFactored(
  factor: Float64Array,
  size: number,
  right: ArrayLike<number>,
): Float64Array {
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    let rest = x[i] as number;
    for (let k = 0; k < i; k++) rest -= (factor[i * size + k] as number) * (x[k] as number);
    x[i] = rest / (factor[i * size + i] as number);
  }
  for (let i = size - 1; i >= 0; i--) {
    let rest = x[i] as number;
    for (let k = i + 1; k < size; k++) rest -= (factor[k * size + i] as number) * (x[k] as number);
    x[i] = rest / (factor[i * size + i] as number);
  }
  return x;
}

/** Writes the factor, as far as there is one, and returns the first row without; size if none. */
function factorise(
  matrix: Float64Array,
  stride: number,
  size: number,
  factor: Float64Array,
): number {
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
        return i;
      }
    }
  }
  return size;
}

function requireSymmetric(matrix: Float64Array, stride: number, size: number): void {
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) {
      const [below, above] = [matrix[i * stride + j], matrix[j * stride + i]];
      if (below === above) continue;
      throw new RangeError(
        `The matrix is not symmetric: row ${i}, column ${j} (from 0) is ${below}, but row ${j}, column ${i} is ${above}; both must be the same number.`,
      );
    }
  }
}

/**
 * Removes row and column `index` of a matrix of `size` rows: later ones move up, and the last row
 * and column, now free, become 0.
 *
 * @throws RangeError if index is not a whole number from 0 to size - 1
 */
export function dropRow(matrix: Float64Array, stride: number, size: number, index: number): void {
  requireWhole("index", index, 0, size - 1);
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
