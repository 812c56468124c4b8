/**
 * Gathers the fonts of documents in `dist/fonts`, a folder for each typeface, laid out as the packages of `@fontsource` are: of the
 * forty megabytes of these, only the cuts that documents are set in. The font of the signs that the others lack comes in one file of
 * a quarter of a megabyte, and is divided into small ones: a document with a check box then holds that, and no Arabic.
 */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { facesFor } from '../src/render/fonts/faces.ts';
import { charactersOf } from '../src/render/fonts/font-contents.ts';

/** What is used together, by Unicode's blocks; signs of scripts that are joined must not be parted. The last takes what is left. */
const parts: Readonly<Record<string, string>> = {
  'check-boxes': 'U+2610-2612',
  punctuation: 'U+2000-20FF',
  letterlike: 'U+2100-218F',
  arrows: 'U+2190-21FF,U+27F0-27FF,U+2900-297F,U+2B00-2BFF',
  mathematics: 'U+2200-22FF,U+27C0-27EF,U+2980-2AFF',
  technical: 'U+2300-24FF',
  shapes: 'U+2500-25FF',
  symbols: 'U+2600-260F,U+2613-26FF',
  dingbats: 'U+2700-27BF',
  letters: 'U+0000-024F,U+1E00-1EFF,U+2C60-2C7F,U+A720-A7FF,U+FB00-FB06',
  phonetic: 'U+0250-036F,U+1D00-1DFF',
  greek: 'U+0370-03FF,U+1F00-1FFF',
  cyrillic: 'U+0400-052F,U+2DE0-2DFF,U+A640-A69F',
  armenian: 'U+0530-058F,U+FB13-FB17',
  hebrew: 'U+0590-05FF,U+FB1D-FB4F',
  arabic: 'U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FEFF',
  georgian: 'U+10A0-10FF,U+2D00-2D2F',
  braille: 'U+2800-28FF',
  others: '',
};

const divided = 'dejavu-sans';
const folder = 'dist/fonts';
const { resolve } = createRequire(import.meta.url);

await rm(folder, { recursive: true, force: true });
const { text, fallback } = facesFor([]);
for (const { source, weight, style } of [...text, ...fallback]) {
  if ('file' in source) continue;
  const { typeface } = source;
  const packaged = dirname(resolve(`@fontsource/${typeface}/package.json`));
  await mkdir(join(folder, typeface, 'files'), { recursive: true });
  // Their terms ask for that.
  await copyFile(join(packaged, 'LICENSE'), join(folder, typeface, 'LICENSE'));
  const cut = `-${weight}-${style}.woff2`;
  if (typeface === divided) await divide(join(packaged, 'files', `${typeface}-latin${cut}`), cut);
  else await take(packaged, typeface, cut);
}
const digest = createHash('sha256');
for (const file of globSync('**/*.*', { cwd: folder }).toSorted())
  digest.update(`${file}\0`).update(await readFile(join(folder, file)));
await writeFile(join(folder, 'digest'), digest.digest('hex'));

/** Takes the parts of one cut of a typeface from its package. */
async function take(packaged: string, typeface: string, cut: string): Promise<void> {
  await copyFile(join(packaged, 'unicode.json'), join(folder, typeface, 'unicode.json'));
  for (const file of globSync(`*${cut}`, { cwd: join(packaged, 'files') }))
    await copyFile(join(packaged, 'files', file), join(folder, typeface, 'files', file));
}

async function divide(source: string, cut: string): Promise<void> {
  const font = await readFile(source);
  const left = new Set(charactersOf(font));
  const ranges: Record<string, string> = {};
  for (const [part, range] of Object.entries(parts)) {
    const spans = range === '' ? [] : range.split(',').map(spanOf);
    const codes = [...left].filter(
      (code) => range === '' || spans.some(([first, last]) => first <= code && code <= last),
    );
    for (const code of codes) left.delete(code);
    ranges[part] = range === '' ? rangeOf(codes) : range;
    const subset = await subsetFont(font, String.fromCodePoint(...codes), { targetFormat: 'woff2' });
    await writeFile(join(folder, divided, 'files', `${divided}-${part}${cut}`), subset);
  }
  await writeFile(join(folder, divided, 'unicode.json'), JSON.stringify(ranges, null, 2));
}

/** `U+0250-036F` as its first and last code point. */
function spanOf(range: string): [first: number, last: number] {
  const [first = 0, last = first] = range
    .slice('U+'.length)
    .split('-')
    .map((code) => Number.parseInt(code, 16));
  return [first, last];
}

/** As CSS has it, neighbours as one span. */
function rangeOf(codes: readonly number[]): string {
  const spans: [first: number, last: number][] = [];
  for (const code of codes.toSorted((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else spans.push([code, code]);
  }
  return spans.map(([first, last]) => `U+${first.toString(16)}-${last.toString(16)}`).join();
}
