/**
 * Solves A·x = b for a symmetric positive definite A, by Cholesky factors.
 *
 * @param matrix A by rows, size × size; overwritten with the factor.
 * @param right b; overwritten with x, which is also the result.
 */
export function solvePositiveDefinite(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const at = (row: number, column: number): number => matrix[row * size + column] ?? Number.NaN;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = at(row, column);
      for (let inner = 0; inner < column; inner += 1) sum -= at(row, inner) * at(column, inner);
      matrix[row * size + column] = row === column ? Math.sqrt(sum) : sum / at(column, column);
    }
  }
  for (let row = 0; row < size; row += 1) {
    let sum = right[row] ?? Number.NaN;
    for (let inner = 0; inner < row; inner += 1) sum -= at(row, inner) * (right[inner] ?? Number.NaN);
    right[row] = sum / at(row, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = right[row] ?? Number.NaN;
    for (let inner = row + 1; inner < size; inner += 1) sum -= at(inner, row) * (right[inner] ?? Number.NaN);
    right[row] = sum / at(row, row);
  }
  return right;
}
