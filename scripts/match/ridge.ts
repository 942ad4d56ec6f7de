/** Ridge regression of many answers at once, by the likeness of each example to each other (Saunders et al. 1998). */

/**
 * How much each example counts for each answer: (K + ridge I)^-1 Y, with `likeness` K of `count` rows, symmetric, and
 * `answers` Y of `count` rows and `width` columns. Both arrays are written over; the answer is `answers`.
 * O(count^3 + count^2 x width).
 */
export function weighExamples(
  likeness: Float64Array,
  answers: Float64Array,
  count: number,
  width: number,
  ridge: number
): Float64Array {
  for (let at = 0; at < count; at++) likeness[at * count + at] = (likeness[at * count + at] ?? 0) + ridge
  decompose(likeness, count)
  solveDown(likeness, answers, count, width)
  solveUp(likeness, answers, count, width)
  return answers
}

/** Cholesky: the lower half becomes L, with L times its mirror what it was. */
function decompose(matrix: Float64Array, count: number): void {
  for (let row = 0; row < count; row++) {
    const one = matrix.subarray(row * count, row * count + row + 1)
    for (let column = 0; column <= row; column++) {
      const other = matrix.subarray(column * count, column * count + column + 1)
      let sum = one[column] ?? 0
      for (let at = 0; at < column; at++) sum -= (one[at] ?? 0) * (other[at] ?? 0)
      one[column] = row === column ? Math.sqrt(sum) : sum / (other[column] ?? 1)
    }
  }
}

function solveDown(lower: Float64Array, answers: Float64Array, count: number, width: number): void {
  for (let row = 0; row < count; row++) {
    for (let at = 0; at < row; at++) takeOff(answers, row, at, lower[row * count + at] ?? 0, width)
    scale(answers, row, 1 / (lower[row * count + row] ?? 1), width)
  }
}

function solveUp(lower: Float64Array, answers: Float64Array, count: number, width: number): void {
  for (let row = count - 1; row >= 0; row--) {
    scale(answers, row, 1 / (lower[row * count + row] ?? 1), width)
    for (let at = 0; at < row; at++) takeOff(answers, at, row, lower[row * count + at] ?? 0, width)
  }
}

function takeOff(answers: Float64Array, row: number, other: number, share: number, width: number): void {
  const [to, from] = [row * width, other * width]
  for (let at = 0; at < width; at++)
    answers[to + at] = (answers[to + at] ?? 0) - share * (answers[from + at] ?? 0)
}

function scale(answers: Float64Array, row: number, share: number, width: number): void {
  for (let at = row * width; at < (row + 1) * width; at++) answers[at] = (answers[at] ?? 0) * share
}
