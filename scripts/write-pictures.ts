/** Makes the pictures of the docs anew; for this a browser and `pdftoppm` (Poppler) are needed. */
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPrinter } from '../src/index.ts';
import { digestOf, documentOf, pictures } from './pictures/pictures.ts';

const folder = 'docs/bilder';
const dotsPerInch = 64;

const temporary = await mkdtemp(join(tmpdir(), 'protokoll-pictures-'));
const printer = await openPrinter();
try {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const digests: Record<string, string> = {};
  for (const picture of pictures) {
    const html = await documentOf(picture);
    digests[picture.name] = digestOf(html);
    const pdf = join(temporary, `${picture.name}.pdf`);
    await writeFile(pdf, await printer.print(html));
    const page = String(picture.page);
    const image = pdf.replace(/\.pdf$/, '');
    const options = ['-png', '-r', String(dotsPerInch), '-f', page, '-l', page, '-singlefile'];
    execFileSync('pdftoppm', [...options, pdf, image]);
    await copyFile(`${image}.png`, join(folder, `${picture.name}.png`));
  }
  await writeFile(join(folder, 'underlag.json'), `${JSON.stringify(digests, null, 2)}\n`);
} finally {
  await printer.close();
  await rm(temporary, { recursive: true });
}
