import { findBrowser } from '../../../src/export/browser/find-browser.ts';
import { openPrinter, type Printer } from '../../../src/export/browser/printer.ts';

/** On a machine without a browser the tests that print are skipped by name. */
export const hasBrowser = await findBrowser({ env: process.env }).then(
  () => true,
  () => false,
);

/** Opens a printer for as long as `use` takes, so that none is left open. */
export async function withPrinter<T>(use: (printer: Printer) => Promise<T>): Promise<T> {
  const printer = await openPrinter();
  try {
    return await use(printer);
  } finally {
    await printer.close();
  }
}
