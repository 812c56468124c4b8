import { decodePDFRawStream, PDFDict, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { listOf, nameOf, type OpenPdf } from './document.ts';

/** Something painted by a page or a form: in which marks, and how. */
export interface Painted {
  /** The page or form whose content paints it. */
  readonly stream: PDFRef;
  readonly page: PDFRef;
  /** Open marks, outermost first: `12 0 R MCID 3` (the stream, then the number), `Artifact`, or another tag. */
  readonly marks: readonly string[];
  readonly operator: string;
  /** Font resource and shown bytes in hexadecimal, if it is text. */
  readonly font: PDFDict | undefined;
  readonly codes: string;
}

/** What a walk over the pages found. */
export interface Paintings {
  readonly painted: Painted[];
  /** Marked-content operators that don't match, or that split a path. */
  readonly faults: string[];
}

const token =
  /\((?:\\.|[^\\()])*\)|<<(?:[^<>]|<[^<>]*>)*>>|<[^<>]*>|\[[^\]]*\]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/gs;
const painting = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'Tj', 'TJ', "'", '"']);

/** All that pages and the forms in them paint. */
export function paintings(pdf: OpenPdf): Paintings {
  const found: Paintings = { painted: [], faults: [] };
  for (const page of pdf.pages) {
    const dict = pdf.catalog.context.lookup(page, PDFDict);
    const contents = listOf(dict, 'Contents').map((part) => contentOf(dict.context.lookup(part)));
    walk({ stream: page, page, dict, text: contents.join('\n'), around: [] }, found);
  }
  return found;
}

interface Walk {
  readonly stream: PDFRef;
  readonly page: PDFRef;
  readonly dict: PDFDict;
  readonly text: string;
  readonly around: readonly string[];
}

function walk({ stream, page, dict, text, around }: Walk, found: Paintings): void {
  const resources = dict.lookup(PDFName.of('Resources'), PDFDict);
  const marks = [...around];
  const fonts: string[] = [];
  let font = '';
  let inPath = false;
  let operands: string[] = [];
  for (const [word] of text.matchAll(token)) {
    if (/^[\d.+\-([</]/.test(word)) {
      operands.push(word);
      continue;
    }
    if (word === 'q') fonts.push(font);
    if (word === 'Q') font = fonts.pop() ?? '';
    if (word === 'Tf') font = operands[0]!;
    if (word === 'm' || word === 're') inPath = true;
    if (/^(?:BMC|BDC|EMC)$/.test(word) && inPath)
      found.faults.push('content: a mark begins or ends within a path');
    if (word === 'BMC' || word === 'BDC') marks.push(markOf(operands, stream));
    if (word === 'EMC' && marks.length === around.length) found.faults.push('content: EMC without a mark');
    if (word === 'EMC') marks.pop();
    if (painting.has(word)) {
      const inner = word === 'Do' ? formAt(resources, operands[0]!) : null;
      const shown = { font: entry(resources, 'Font', font), codes: hexOf(operands.at(-1) ?? '') };
      const isText = /^(?:Tj|TJ|'|")$/.test(word);
      found.painted.push({
        stream,
        page,
        marks: [...marks],
        operator: inner?.isTagged === true ? 'tagged form' : word,
        font: isText ? shown.font : undefined,
        codes: isText ? shown.codes : '',
      });
      if (inner !== null) walk({ ...inner, page, around: marks }, found);
    }
    if (painting.has(word) || word === 'n') inPath = false;
    operands = [];
  }
  if (marks.length !== around.length) found.faults.push('content: a mark is not ended');
}

function markOf(operands: readonly string[], stream: PDFRef): string {
  const mcid = /\/MCID\s+(\d+)/.exec(operands[1] ?? '')?.[1];
  return mcid === undefined ? operands[0]!.slice(1) : `${stream.toString()} MCID ${mcid}`;
}

function formAt(
  resources: PDFDict,
  name: string,
): (Pick<Walk, 'stream' | 'dict' | 'text'> & { isTagged: boolean }) | null {
  const stream = resources.lookup(PDFName.of('XObject'), PDFDict).get(PDFName.of(name.slice(1)));
  const form = resources.context.lookup(stream);
  if (!(stream instanceof PDFRef && form instanceof PDFRawStream)) return null;
  if (nameOf(form.dict, 'Subtype') !== 'Form') return null;
  const text = contentOf(form);
  return { stream, dict: form.dict, text, isTagged: text.includes('/MCID') };
}

function entry(resources: PDFDict, category: string, name: string): PDFDict | undefined {
  const object = resources.lookupMaybe(PDFName.of(category), PDFDict)?.lookup(PDFName.of(name.slice(1)));
  return object instanceof PDFDict ? object : undefined;
}

function contentOf(stream: unknown): string {
  if (!(stream instanceof PDFRawStream)) return '';
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}

function hexOf(operand: string): string {
  return [...operand.matchAll(/<([^<>]*)>/g)].map((match) => match[1]).join('');
}
