import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ProtokollError, isSigned } from '../../index.ts';
import { epochOf } from '../epoch.ts';
import { readRegular } from '../files/read-regular.ts';
import { pathKey } from '../files/path-key.ts';
import { writeOutput } from '../files/write-output.ts';
import { isWrittenByHand } from '../files/written-by-hand.ts';
import type { Context } from '../context.ts';
import type { ExitStatus } from '../exit-status.ts';
import { readGiven } from '../read-given.ts';
import { messages } from '../texts.ts';
import { signMessages } from './texts.ts';

/** The options of `protokoll sign`. */
export interface SignFileOptions {
  readonly p12: string;
  readonly field?: string;
  readonly reason?: string;
  readonly output?: string;
  /** When it says that it is signed; now, if left out. */
  readonly signingTime?: Date;
  /** Whether another signed file may be written over. */
  readonly overwrite?: boolean;
}

/** What signed files are called when nothing else is said. */
const signedEnding = '-undertecknad.pdf';

/**
 * `protokoll sign`: signs a PDF at one of its signature fields. Its path is told. Gives a `ProtokollError` when a file can't
 * be read or written, the passphrase is wrong or missing, or a file would be written over that was not named,
 * is the certificate or is what people write.
 */
export async function signFile(
  path: string,
  { p12, field, reason, output, signingTime, overwrite = false }: SignFileOptions,
  context: Context,
): Promise<ExitStatus> {
  const { io, library } = context;
  const target = output ?? path.replace(/(?:-undertecknad)?(?:\.pdf)?$/i, signedEnding);
  const file = resolve(io.cwd, target);
  if (output === undefined && existsSync(file)) throw new ProtokollError(signMessages.outputExists(target));
  if (isWrittenByHand(file)) throw new ProtokollError(messages.overwritesHandwork(target));
  if (pathKey(file) === pathKey(resolve(io.cwd, p12)))
    throw new ProtokollError(signMessages.overwritesCertificate(target));
  const [pdf, certificate] = [await readGiven(path, context), await readGiven(p12, context)];
  const signed = await library.signPdf(pdf, {
    p12: certificate,
    p12Name: p12,
    passphrase: await passphraseOf(p12, context),
    field: field ?? null,
    reason: reason ?? null,
    date: signingTime ?? epochOf(context) ?? new Date(),
  });
  if (!overwrite) await refuseLoss(file, signed, target);
  await writeOutput(file, signed, context);
  io.stdout.write(`${target}\n`);
  return 0;
}

/** The new file may go on from what lies there, which keeps all that is in it; nothing else takes the place of a file. */
async function refuseLoss(file: string, signed: Uint8Array, target: string): Promise<void> {
  const before = await readRegular(file).catch(() => null);
  if (before === null || Buffer.compare(before, signed.subarray(0, before.length)) === 0) return;
  throw new ProtokollError(
    isSigned(before) ? signMessages.overwritesSigned(target) : signMessages.overwritesOther(target),
  );
}

/** An empty passphrase is one too. */
async function passphraseOf(p12: string, { io, say }: Context): Promise<string> {
  const passphrase =
    io.env['PROTOKOLL_P12_PASSPHRASE'] ?? (await io.askSecret(say(signMessages.passphrase(p12))));
  if (passphrase === null) throw new ProtokollError(signMessages.noPassphrase());
  return passphrase;
}
