import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFParser,
  PDFRawStream,
  type PDFContext,
} from '@cantoo/pdf-lib';
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeFile } from '../../../src/export/pdf/document/write-file.ts';
import { checkPdf } from './check-pdf.ts';
import { features } from './features.ts';
import { finishedBytes } from './finish.ts';
import { hasBrowser, withPrinter } from './printing.ts';
import { page } from './sample-page.ts';

const name = (text: string): PDFName => PDFName.of(text);

describe.skipIf(!hasBrowser)('the checker (needs a browser)', () => {
  let sound: Uint8Array;
  let raw: Uint8Array;

  beforeAll(async () => {
    const body = [
      'headings and emphasis',
      'nested lists',
      'table with spans and scopes',
      'images, figures and drawings',
    ];
    const html = page([...body, 'footnotes', 'signature places'].map((key) => features[key]).join(''));
    raw = await withPrinter((printer) => printer.print(html));
    sound = await finishedBytes(raw);
  }, 60_000);

  test('passes a finished file', async () => expect(await checkPdf(sound, 3)).toEqual([]));
  test('fails a file as printed', async () => expect((await checkPdf(raw, 3)).length).toBeGreaterThan(20));

  test.each<[fault: string, damage: (context: PDFContext) => void]>([
    [
      'file: /OpenAction',
      (context) => catalogOf(context).set(name('OpenAction'), context.obj({ S: 'GoTo' })),
    ],
    [
      'file: /JS',
      (context) => annotation(context, 'Link').set(name('A'), context.obj({ S: 'JavaScript', JS: 'x' })),
    ],
    ['file: LZW', (context) => imageOf(context).set(name('Filter'), name('LZWDecode'))],
    ['file: interpolated image', (context) => imageOf(context).set(name('Interpolate'), context.obj(true))],
    ['file: DeviceCMYK', (context) => imageOf(context).set(name('ColorSpace'), name('DeviceCMYK'))],
    ['attachment: AF and EmbeddedFiles differ', (context) => catalogOf(context).delete(name('AF'))],
    ['attachment: no relationship', (context) => typed(context, 'Filespec').delete(name('AFRelationship'))],
    [
      'attachment: wrong CheckSum',
      (context) => paramsOf(context).set(name('CheckSum'), PDFHexString.of('00')),
    ],
    ['attachment: wrong Size', (context) => paramsOf(context).set(name('Size'), PDFNumber.of(1))],
    ['metadata: no XMP', (context) => catalogOf(context).delete(name('Metadata'))],
    [
      'metadata: dc:title is Protokoll <1> & bilagor, not Annat',
      (context) => infoOf(context).set(name('Title'), PDFHexString.fromText('Annat')),
    ],
    ['catalog: no sRGB output intent', (context) => catalogOf(context).delete(name('OutputIntents'))],
    ['catalog: not marked as tagged', (context) => catalogOf(context).delete(name('MarkInfo'))],
    ['catalog: no language', (context) => catalogOf(context).delete(name('Lang'))],
    [
      'content: f is neither tagged nor artifact',
      (context) => editPage(context, (text) => `${text}\n0 0 9 9 re f`),
    ],
    [
      'content: a mark begins or ends within a path',
      (context) => editPage(context, (text) => `${text}\n0 0 9 9 re /Artifact BMC f EMC`),
    ],
    ['content: a mark is not ended', (context) => editPage(context, (text) => `${text}\n/Artifact BMC`)],
    [
      'content: Tj is in a tag and in an artifact',
      (context) => editPage(context, (text) => `/Artifact BMC\n${text}\nEMC`),
    ],
    [
      'font: glyph 0 (.notdef) is shown',
      (context) => editPage(context, (text) => text.replace(/<[\dA-F]{4}> Tj/, '<0000> Tj')),
    ],
    [
      'ownership: /P of H1 is not its parent',
      (context) => element(context, 'H1').set(name('P'), context.trailerInfo.Root!),
    ],
    [
      'structure: Strong is not a standard type',
      (context) => typed(context, 'StructTreeRoot').delete(name('RoleMap')),
    ],
    ['structure: LI holds P', (context) => element(context, 'LBody').set(name('S'), name('P'))],
    ['structure: LI stands in Div', (context) => element(context, 'L').set(name('S'), name('Div'))],
    ['heading: H3 after H1', (context) => element(context, 'H2').set(name('S'), name('P'))],
    ['table: TH without Scope', (context) => element(context, 'TH').delete(name('A'))],
    ['table: rows of 3 and 2 columns', (context) => shorten(element(context, 'TR', 1))],
    ['figure: no Alt', (context) => element(context, 'Figure').delete(name('Alt'))],
    ['figure: no BBox', (context) => element(context, 'Figure').delete(name('A'))],
    ['list: labels but no ListNumbering', (context) => element(context, 'L', 3).delete(name('A'))],
    ['annotation: link without Contents', (context) => annotation(context, 'Link').delete(name('Contents'))],
    [
      'annotation: flags are not just Print',
      (context) => annotation(context, 'Link').set(name('F'), PDFNumber.of(2)),
    ],
    ['annotation: field without TU', (context) => annotation(context, 'Widget').delete(name('TU'))],
    [
      'ownership: a Widget annotation is not in a Form element',
      (context) => element(context, 'Form').set(name('S'), name('Span')),
    ],
  ])('finds: %s', async (fault, damage) => {
    const context = await PDFParser.forBytesWithOptions(sound, Infinity, true).parseDocument();
    damage(context);
    expect(await checkPdf(writeFile(context), 3)).toContain(fault);
  });

  test('finds marks that nobody owns, and owners of nothing', async () => {
    const context = await PDFParser.forBytesWithOptions(sound, Infinity, true).parseDocument();
    editPage(context, (text) => text.replace(/\/MCID \d+/, '/MCID 999'));
    const faults = (await checkPdf(writeFile(context), 3)).join('\n');
    expect(faults).toMatch(/MCID 999 has no owner/);
    expect(faults).toMatch(/MCID \d+ is not in the content/);
  });

  test('finds fonts that are not allowed, and attachments in PDF/A-2', async () => {
    expect(await checkPdf(sound, 3, [])).toContain('font: SourceSans3ExtraLight-Regular is not allowed');
    expect(await checkPdf(sound, 2)).toContain('attachment: not allowed in PDF/A-2');
  });
});

function catalogOf(context: PDFContext): PDFDict {
  return context.lookup(context.trailerInfo.Root, PDFDict);
}

function infoOf(context: PDFContext): PDFDict {
  return context.lookup(context.trailerInfo.Info, PDFDict);
}

function dicts(context: PDFContext): PDFDict[] {
  return context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? object : []));
}

function typed(context: PDFContext, type: string): PDFDict {
  return dicts(context).find((dict) => dict.lookup(name('Type')) === name(type))!;
}

/** The nth element of the type, by object number, which follows the order of the tree on each level. */
function element(context: PDFContext, type: string, index = 0): PDFDict {
  return dicts(context).filter((dict) => dict.lookup(name('S')) === name(type))[index]!;
}

function annotation(context: PDFContext, subtype: string): PDFDict {
  return dicts(context).find((dict) => dict.lookup(name('Subtype')) === name(subtype))!;
}

function imageOf(context: PDFContext): PDFDict {
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  const isImage = (object: unknown): object is PDFRawStream =>
    object instanceof PDFRawStream && object.dict.lookup(name('Subtype')) === name('Image');
  return objects.find(isImage)!.dict;
}

function paramsOf(context: PDFContext): PDFDict {
  const file = typed(context, 'Filespec').lookup(name('EF'), PDFDict).lookup(name('F'));
  if (!(file instanceof PDFRawStream)) throw new Error('The file is not there');
  return file.dict.lookup(name('Params'), PDFDict);
}

function shorten(row: PDFDict): void {
  row.lookup(name('K'), PDFArray).remove(0);
}

function editPage(context: PDFContext, edit: (text: string) => string): void {
  const target = typed(context, 'Page');
  const stream = target.lookup(name('Contents')) as PDFRawStream;
  const text = edit(inflateSync(stream.getContents()).toString('latin1'));
  target.set(
    name('Contents'),
    context.register(PDFRawStream.of(context.obj({}), Buffer.from(text, 'latin1'))),
  );
}
