import { afterAll } from 'vitest';
import type { Library } from '../../../src/cli/library.ts';
import * as library from '../../../src/index.ts';
import type { Printer } from '../../../src/index.ts';

let printer: Promise<Printer> | null = null;
afterAll(() => printer?.then((each) => each.close()));

/** The library of the program, whose browser stays open for the tests of a file: to start it takes longer than to print. */
export const realLibrary: Partial<Library> = {
  ...library,
  version: '1.2.3',
  openPrinter: async (options) => ({
    ...(await (printer ??= library.openPrinter(options))),
    close: () => Promise.resolve(),
  }),
};
