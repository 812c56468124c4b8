import type { ContentReader } from './content-reader.ts';
import { identity, multiply, type Matrix } from './matrix.ts';

interface SavedState {
  readonly matrix: Matrix;
  readonly font: string;
}

/** The part of the graphics state that tells where things are painted, and in which font. */
export class GraphicsState {
  /** Leads to the page, in points. */
  matrix: Matrix;
  /** Name of the font resource, with its slash. */
  font = '';
  fontSize = 0;
  #text: Matrix = identity;
  /** Where the line of text begins, in the coordinates of `matrix`. */
  #lineX = 0;
  #lineY = 0;
  readonly #saved: SavedState[] = [];

  constructor(matrix: Matrix) {
    this.matrix = matrix;
  }

  /** Height on the page of the base line that text is shown on. */
  get baseline(): number {
    const [, b, , d, , f] = this.matrix;
    return b * this.#lineX + d * this.#lineY + f;
  }

  /** Whether text that is moved along its line stays on the base line. */
  get isLevel(): boolean {
    return this.matrix[1] === 0 && this.#text[1] === 0;
  }

  /** Leads from text that is to be shown to the page. */
  get textMatrix(): Matrix {
    const [a, b, c, d] = this.#text;
    return multiply([a, b, c, d, this.#lineX, this.#lineY], this.matrix);
  }

  /** Does what the operation says, if it belongs to this part of the state. */
  apply(operation: ContentReader): void {
    switch (operation.operator) {
      case 'Td':
      case 'TD':
        this.#moveText(operation.number(0), operation.number(1));
        break;
      case 'q':
        this.#saved.push({ matrix: this.matrix, font: this.font });
        break;
      case 'Q':
        Object.assign(this, this.#saved.pop());
        break;
      case 'cm':
        this.matrix = multiply(matrixOf(operation), this.matrix);
        break;
      case 'BT':
        this.#beginLine(identity);
        break;
      case 'Tf':
        this.font = operation.operand(0);
        this.fontSize = operation.number(1);
        break;
      case 'Tm':
        this.#beginLine(matrixOf(operation));
        break;
    }
  }

  #moveText(x: number, y: number): void {
    const [a, b, c, d] = this.#text;
    this.#lineX += a * x + c * y;
    this.#lineY += b * x + d * y;
  }

  #beginLine(matrix: Matrix): void {
    this.#text = matrix;
    this.#lineX = matrix[4];
    this.#lineY = matrix[5];
  }
}

function matrixOf(operation: ContentReader): Matrix {
  return [
    operation.number(0),
    operation.number(1),
    operation.number(2),
    operation.number(3),
    operation.number(4),
    operation.number(5),
  ];
}
