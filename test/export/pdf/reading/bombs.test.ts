import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { comparePdf } from '../../../../src/export/pdf/comparison/compare-pdf.ts';
import { textOfPdf } from '../../../../src/export/pdf/text-of-pdf.ts';

const stream = (content: string, entries = '') =>
  `<<${entries}/Length ${content.length}>>\nstream\n${content}\nendstream`;
const packed = (content: string, entries = '') =>
  stream(deflateSync(Buffer.from(content, 'latin1')).toString('latin1'), `/Filter/FlateDecode${entries}`);

/** A file with these objects, the first of which is its catalog, and one more that lies in the object stream `inStream`. */
function pdf(objects: readonly string[], inStream: number | null = null): Uint8Array {
  let text = '%PDF-1.7\n';
  const rows = [[0, 0, 0]];
  for (const [index, object] of objects.entries()) {
    rows.push([1, text.length, 0]);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  if (inStream !== null) rows.push([2, inStream, 0]);
  const at = text.length;
  const bytes = rows.flatMap(([kind, place, last]) => [
    kind!,
    place! >> 16,
    (place! >> 8) & 255,
    place! & 255,
    last!,
  ]);
  const table = packed(
    Buffer.from(bytes).toString('latin1'),
    `/Type/XRef/W[1 3 1]/Size ${rows.length}/Root 1 0 R`,
  );
  return Buffer.from(`${text}99 0 obj\n${table}\nendobj\nstartxref\n${at}\n%%EOF\n`, 'latin1');
}

const page = '<</Type/Page/Contents 3 0 R/Resources<</Font<</F 4 0 R>>>>>>';
const pages = (count: number) => `<</Type/Pages/Kids[${page.repeat(count)}]>>`;
const font = (map: string) => [`<</Type/Font/Subtype/Type0/ToUnicode 5 0 R>>`, packed(map)];
const catalog = '<</Type/Catalog/Pages 2 0 R>>';

const bombs: Readonly<Record<string, Uint8Array>> = {
  'a packed array of millions': pdf(
    ['<</Type/Catalog/Pages 3 0 R>>', packed(`3 0 [${'1 '.repeat(4e6)}]`, '/Type/ObjStm/N 1/First 4')],
    2,
  ),
  'packed dictionaries by the hundred thousand': pdf(
    ['<</Type/Catalog/Pages 3 0 R>>', packed(`3 0 [${'<<>>'.repeat(2e6)}]`, '/Type/ObjStm/N 1/First 4')],
    2,
  ),
  'a packed object that is too large': pdf(
    ['<</Type/Catalog/Pages 3 0 R>>', packed(`3 0 (${'a'.repeat(2 ** 25)})`, '/Type/ObjStm/N 1/First 4')],
    2,
  ),
  'a page of gigabytes': pdf([
    catalog,
    pages(1),
    stream(
      deflateSync(deflateSync(Buffer.alloc(2 ** 29))).toString('latin1'),
      '/Filter[/FlateDecode/FlateDecode]',
    ),
  ]),
  'thousands of pages that paint the same': pdf([
    catalog,
    pages(10_000),
    packed('BT /F 9 Tf <0041> Tj ET '.repeat(2e5)),
    ...font(''),
  ]),
  'a font of millions of characters': pdf([
    catalog,
    pages(1),
    packed('BT /F 9 Tf <0041> Tj ET'),
    ...font('beginbfchar <0001> <0041> endbfchar '.repeat(1e6)),
  ]),
};

test('what is no bomb is read', () => {
  const file = pdf([
    catalog,
    pages(3),
    packed('BT /F 9 Tf <0041> Tj ET'),
    ...font('beginbfchar <0041> <0041> endbfchar'),
  ]);
  expect(textOfPdf(file)).toEqual([]);
});

// What counts is the time of the processor: a busy machine takes longer.
test.each(Object.entries(bombs))(
  '%s is refused, soon and within bounds',
  { timeout: 180_000 },
  async (_, file) => {
    expect(file.length).toBeLessThan(2e6);
    const before = process.memoryUsage();
    const start = process.cpuUsage();
    expect(textOfPdf(file)).toBeNull();
    const own = pdf([catalog, pages(1), packed('')]);
    const compared = await comparePdf(file, own);
    expect('damage' in compared || compared.differences.length > 0).toBe(true);
    expect((process.cpuUsage(start).user + process.cpuUsage(start).system) / 1e6).toBeLessThan(15);
    expect((process.memoryUsage().rss - before.rss) / 2 ** 20).toBeLessThan(400);
  },
);
