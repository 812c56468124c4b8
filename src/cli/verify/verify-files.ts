import { ProtokollError, reasonOf } from '../../index.ts';
import type { OwnFont } from '../../index.ts';
import { sharedPrinter } from '../build/shared-printer.ts';
import type { Context } from '../context.ts';
import { worstStatus } from '../exit-status.ts';
import type { ExitStatus } from '../exit-status.ts';
import { tellFailure } from '../failure.ts';
import { readGiven } from '../read-given.ts';
import { verifyFile } from './verify-file.ts';

/**
 * `protokoll verify`: whether PDFs are what the notes in them give, one line on standard output for each finding. A file that
 * can't be verified keeps no other from being.
 */
export async function verifyFiles(
  paths: readonly string[],
  options: { readonly browser?: string },
  context: Context,
): Promise<ExitStatus> {
  const { io, library, note, say } = context;
  const printer = sharedPrinter(options, note, context);
  const statuses: ExitStatus[] = [];
  try {
    for (const path of new Set(paths)) {
      if (io.interrupted.aborted) break;
      const file = await readGiven(path, context).catch((error: unknown) => tellFailure(error, context));
      if (!(file instanceof Uint8Array)) {
        statuses.push(file);
        continue;
      }
      try {
        const { isTrue, findings } = await verifyFile(
          file,
          { shownAs: path, fonts: await fontsNear(path, context) },
          printer,
          library,
        );
        for (const { place, message } of findings)
          io.stdout.write(`${path}: ${place === null ? '' : `${place}: `}${say(message)}\n`);
        statuses.push(isTrue ? 0 : 1);
      } catch (error) {
        statuses.push(tellFailure(naming(path, error), context));
      }
    }
  } finally {
    await printer.close();
  }
  return worstStatus(...statuses);
}

/** The fonts of the config that the file lies under, if there is one that can be read. */
async function fontsNear(path: string, { loadConfig }: Context): Promise<readonly OwnFont[]> {
  const config = await loadConfig(path).catch(() => null);
  return config?.design.fonts ?? [];
}

/** A failure that says which file it is about. */
function naming(path: string, error: unknown): unknown {
  const reason = reasonOf(error);
  if (reason !== null)
    return new ProtokollError({ sv: `${path}: ${reason.sv}`, en: `${path}: ${reason.en}` });
  if (!(error instanceof ProtokollError) || error.exitCode === 3) return error;
  return new ProtokollError({ sv: `${path}: ${error.text.sv}`, en: `${path}: ${error.text.en}` });
}
