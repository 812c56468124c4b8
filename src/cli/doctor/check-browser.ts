import { ProtokollError, firstLineOf, reasonOf } from '../../index.ts';
import type { Bilingual } from '../../index.ts';
import type { Context } from '../context.ts';
import type { Check } from './check.ts';
import { findings } from './texts.ts';

/** Looks for the browser, and prints a page with it: whether it starts, and with its sandbox, shows only then. */
export async function checkBrowser(browser: string | undefined, context: Context): Promise<Check[]> {
  const found = await identify(browser, context);
  if (found.verdict === 'fault') return [found];
  return [found, ...(await print(browser, context))];
}

async function identify(browser: string | undefined, { library, io }: Context): Promise<Check> {
  try {
    const identity = await library.identifyBrowser({ browser, env: io.env });
    if (identity === null) return { subject: 'browser', verdict: 'fault', finding: findings.noBrowser() };
    const { version, path } = identity;
    const finding = path === null ? findings.embedded(version) : findings.browser(version, path);
    return { subject: 'browser', verdict: 'ok', finding };
  } catch (error) {
    const finding = error instanceof ProtokollError ? error.text : findings.silentBrowser(firstLineOf(error));
    return { subject: 'browser', verdict: 'fault', finding };
  }
}

async function print(browser: string | undefined, { library, io, note }: Context): Promise<Check[]> {
  const notes: Bilingual[] = [];
  const signal = io.interrupted;
  try {
    const told = (message: Bilingual) => void notes.push(message);
    const printer = await library.openPrinter({ browser, env: io.env, note: told, signal });
    try {
      const pdf = await printer.print('<!doctype html><title>Prov</title><p>Prov', { signal });
      const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
      // What the sandbox is told about, its own check tells; unpacking and the like are of interest.
      for (const each of notes.filter(({ sv }) => !/sandlåda/.test(sv))) note(each);
      return [
        { subject: 'printing', verdict: 'ok', finding: findings.printed(printer.browserVersion, pdf.length) },
        isRoot
          ? { subject: 'sandbox', verdict: 'warning', finding: findings.unsandboxed() }
          : { subject: 'sandbox', verdict: 'ok', finding: findings.sandboxed() },
      ];
    } finally {
      await printer.close();
    }
  } catch (error) {
    const finding = error instanceof ProtokollError ? error.text : reasonOf(error);
    if (finding === null) throw error;
    return [{ subject: 'printing', verdict: 'fault', finding }];
  }
}
