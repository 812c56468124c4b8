import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { SharedPrinter } from '../../../../src/cli/build/shared-printer.ts';
import type { Library } from '../../../../src/cli/library.ts';
import { verifyFile } from '../../../../src/cli/verify/verify-file.ts';
import * as index from '../../../../src/index.ts';
import { makeP12, passphrase } from '../../../export/sign/certificates.ts';
import { startProgram } from '../program.ts';
import { inWorkshop, type Workshop } from '../workshop.ts';
import { damagesOf } from './damages.ts';
import { image, png, type SampleDocument } from './documents.ts';
import { forgeries } from './forgeries.ts';
import { additions, qpdf, rewritings } from './harmless.ts';
import { OpenedPdf } from './opened.ts';

const { version } = createRequire(import.meta.url)('../../../../package.json') as { version: string };
const library: Library = { ...index, version };

/** What is to be said of a file: that it is changed or broken, or not that it is changed. */
type Expectation = 'changed' | 'same' | 'unchanged';

interface Attempt {
  readonly name: string;
  readonly file: Uint8Array;
  readonly expected: Expectation;
}

/**
 * Forges, breaks and rewrites PDFs in all ways that are known, and verifies each. Gives what was judged wrongly, and how many
 * files were judged.
 */
export async function verifyForgeries(
  documents: readonly SampleDocument[],
  { flips, modes }: { readonly flips: number; readonly modes: readonly ('update' | 'rewrite')[] },
): Promise<{ readonly complaints: string[]; readonly files: number }> {
  const printer = await cachingPrinter();
  try {
    return await inWorkshop(0, async (workshop) => {
      const complaints: string[] = [];
      let files = 0;
      for (const document of documents) {
        const file = await made(document, workshop);
        for await (const attempt of attemptsOn(file, document, { flips, modes })) {
          files++;
          const complaint = await complaintOf(attempt, file, printer);
          if (complaint !== null) complaints.push(`${document.name}: ${attempt.name}: ${complaint}`);
        }
      }
      return { complaints, files };
    });
  } finally {
    await printer.close();
  }
}

/** The PDF of a document, with its signatures. */
async function made(document: SampleDocument, workshop: Workshop): Promise<Uint8Array> {
  const folder = join(workshop.folder, document.name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.md'), document.notes);
  writeFileSync(join(folder, 'karta.svg'), image);
  writeFileSync(join(folder, 'foto.png'), png());
  const { status, stdout, stderr } = await startProgram({ ...workshop, folder }, [
    'build',
    'a.md',
    ...document.options,
  ]).ended;
  if (status !== 0) throw new Error(`${document.name}: ${stdout}${stderr}`);
  let file: Uint8Array = readFileSync(join(folder, 'a.pdf'));
  for (let nth = 0; nth < document.signatures; nth++) {
    const p12 = makeP12(`Person ${nth}`);
    file = await index.signPdf(file, {
      p12,
      passphrase,
      field: null,
      reason: null,
      date: new Date('2026-12-01'),
    });
  }
  return file;
}

async function* attemptsOn(
  file: Uint8Array,
  { signatures }: SampleDocument,
  { flips, modes }: { readonly flips: number; readonly modes: readonly ('update' | 'rewrite')[] },
): AsyncGenerator<Attempt> {
  yield { name: 'as it is', file, expected: 'same' };
  for (const [name, forge] of Object.entries(forgeries)) {
    for (const mode of modes) {
      const pdf = await OpenedPdf.of(file);
      if (forge(pdf) === false) continue;
      const forged = mode === 'update' ? pdf.update(file) : await pdf.rewrite();
      yield { name: `${name} (${mode})`, file: forged, expected: 'changed' };
    }
  }
  yield { name: 'a forgery that is covered up', file: await coveredUp(file), expected: 'changed' };
  yield { name: 'a forgery after a file that is whole', file: await withoutPast(file), expected: 'changed' };
  for (const [name, rewrite] of Object.entries(rewritings))
    yield { name, file: await rewrite(file), expected: signatures === 0 ? 'same' : 'unchanged' };
  for (const [name, add] of Object.entries(additions))
    yield { name, file: await add(file), expected: 'same' };
  for (const [name, damaged] of damagesOf(file, flips)) yield { name, file: damaged, expected: 'changed' };
}

/** Something else was shown in between. */
async function coveredUp(file: Uint8Array): Promise<Uint8Array> {
  const pdf = await OpenedPdf.of(file);
  const before = pdf.page().clone(pdf.context);
  forgeries['a white box alone']!(pdf);
  const forged = pdf.update(file);
  const again = await OpenedPdf.of(forged);
  again.context.assign(again.pages[0]!, before);
  again.touch(again.pages[0]!);
  return again.update(forged);
}

/** A whole other file after the first one, its cross-references moved. */
async function withoutPast(file: Uint8Array): Promise<Uint8Array> {
  const pdf = await OpenedPdf.of(file);
  forgeries['a white box alone']!(pdf);
  const update = Buffer.from(pdf.update(file));
  // The update no longer tells of what was before, whose objects it then lacks.
  const at = update.lastIndexOf('/Prev ');
  return Buffer.concat([update.subarray(0, at), Buffer.from('/Past '), update.subarray(at + 6)]);
}

async function complaintOf(
  { file, name, expected }: Attempt,
  original: Uint8Array,
  printer: SharedPrinter,
): Promise<string | null> {
  let verdict: { isTrue: boolean; text: string };
  try {
    const { isTrue, findings } = await verifyFile(file, { shownAs: 'a.pdf', fonts: [] }, printer, library);
    verdict = { isTrue, text: findings.map(({ message }) => message.sv).join('; ') };
  } catch (error) {
    if (!(error instanceof index.ProtokollError)) return `it broke: ${(error as Error).stack}`;
    verdict = { isTrue: false, text: error.text.sv };
  }
  const { isTrue, text } = verdict;
  if (text === '') return 'nothing is said';
  const isCalledSame = /identisk|samma innehåll/.test(text);
  if (expected === 'same') return isTrue && isCalledSame ? null : text;
  if (expected === 'unchanged') return isCalledSame && !/ändrad/.test(text) ? null : text;
  // A bit of white space, or of a comment, may well be another.
  if (isTrue && name.startsWith('bit flipped') && isSameAsBefore(file, original)) return null;
  return isTrue ? text : null;
}

function isSameAsBefore(file: Uint8Array, original: Uint8Array): boolean {
  const [one, other] = [file, original].map((each) =>
    qpdf(each, '--qdf', '--static-id', '--no-original-object-ids'),
  );
  return Buffer.compare(one!, other!) === 0;
}

/** A browser that prints each page once. */
async function cachingPrinter(): Promise<SharedPrinter> {
  const printer = await index.openPrinter({});
  const printed = new Map<string, Promise<Uint8Array>>();
  const print = (html: string) => {
    const known = printed.get(html) ?? printer.print(html);
    printed.set(html, known);
    return known;
  };
  const { browserVersion } = printer;
  const close = () => printer.close();
  return {
    open: () => Promise.resolve({ browserVersion, print, close }),
    close,
    signal: new AbortController().signal,
  };
}
