import { DamagedPdf } from './damage.ts';

/** Values for a file however small, for each byte of a larger one, and for the largest; many times what our own files have. */
const least = 3_000_000;
const forEachByte = 30;
const most = 15_000_000;

/** How much memory values take, in small numbers. */
export const costs = { value: 1, array: 4, dictionary: 12 } as const;

/** The values that may be read of a file in all: a few packed kilobytes can hold millions. */
export class Budget {
  #left: number;

  constructor(fileLength: number) {
    this.#left = Math.min(least + forEachByte * fileLength, most);
  }

  /** Gives a `DamagedPdf` when nothing is left. */
  spend(cost: number): void {
    this.#left -= cost;
    if (this.#left < 0) throw new DamagedPdf('filen är för stor', 'the file is too large');
  }
}
