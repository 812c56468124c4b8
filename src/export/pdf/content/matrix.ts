/** `a b c d e f` of ISO 32000-1, 8.3.3: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that applies `first`, then `second`. */
export function multiply(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [A, B, C, D, E, F] = second;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** A rectangle that grows with each point added; in points (1/72 inch) of the page, from its lower left corner. */
export class Box {
  left = Infinity;
  bottom = Infinity;
  right = -Infinity;
  top = -Infinity;

  get isEmpty(): boolean {
    return this.left > this.right;
  }

  /** Adds a point, given in the coordinates that `matrix` leads to the page from. */
  add(x: number, y: number, matrix: Matrix = identity): void {
    const [a, b, c, d, e, f] = matrix;
    const pageX = a * x + c * y + e;
    const pageY = b * x + d * y + f;
    if (pageX < this.left) this.left = pageX;
    if (pageX > this.right) this.right = pageX;
    if (pageY < this.bottom) this.bottom = pageY;
    if (pageY > this.top) this.top = pageY;
  }

  addRectangle(x: number, y: number, width: number, height: number, matrix: Matrix): void {
    this.add(x, y, matrix);
    this.add(x + width, y, matrix);
    this.add(x, y + height, matrix);
    this.add(x + width, y + height, matrix);
  }
}
