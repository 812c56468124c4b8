import type { Status } from '../../model/protocol.ts';
import { statuses } from '../../model/protocol.ts';
import type { JsonDocument } from '../json/document.ts';
import type { EmbeddedFile } from '../pdf/reading/attached-files.ts';
import { embeddedNames } from './embedded-names.ts';

/** A document that this program has made, as far as it tells of itself. */
export interface EarlierDocument {
  /** Of the name of its note, see `noteMark`; null where it is not told. */
  readonly noteMark: string | null;
  readonly title: string | null;
  /** The body that met. */
  readonly body: string | null;
  /** Of the meeting, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly status: Status | null;
  /** Whether its pages say that it is a draft; null where it is not told. */
  readonly draft: boolean | null;
  /** The protocol in its JSON form; null for a document that does not have it in it. */
  readonly data: JsonDocument | null;
  /** The images in it, by their addresses in the notes. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

const unknown: EarlierDocument = {
  noteMark: null,
  title: null,
  body: null,
  date: null,
  status: null,
  draft: null,
  data: null,
  images: new Map(),
};

/** What the bytes of a file tell of a document in `format`; null where they are none that this program has made. */
export async function readEarlierDocument(
  bytes: Uint8Array,
  format: 'pdf' | 'html' | 'json',
): Promise<EarlierDocument | null> {
  switch (format) {
    case 'pdf':
      return readPdf(bytes);
    case 'html':
      return readHtml(Buffer.from(bytes).toString());
    case 'json':
      return readJson(Buffer.from(bytes).toString());
  }
}

async function readPdf(bytes: Uint8Array): Promise<EarlierDocument | null> {
  // What takes long to load is needed where there is a PDF.
  const { readFinishedPdf } = await import('../pdf/read-finished-pdf.ts');
  const { isPdf } = await import('../pdf/reading/open-pdf.ts');
  const { readBuildRecord } = await import('./build-record.ts');
  const { files } = isPdf(bytes) ? readFinishedPdf(bytes) : { files: [] };
  const textOf = (name: string) => Buffer.from(fileNamed(name, files)?.bytes ?? []).toString();
  const record = readBuildRecord(textOf(embeddedNames.record));
  const contents = readJson(textOf(embeddedNames.data));
  if (record === null || contents === null) return readBarePdf(bytes);
  const images = Object.entries(record.images).flatMap(([address, name]): [string, Uint8Array][] => {
    const image = fileNamed(name, files);
    return image === null ? [] : [[address, image.bytes]];
  });
  const { noteMark = null, draft } = record;
  return { ...contents, noteMark, draft, images: new Map(images) };
}

function fileNamed(wanted: string, files: readonly EmbeddedFile[]): EmbeddedFile | null {
  return files.find(({ name }) => name === wanted) ?? null;
}

/** PDF/A-2 has no room for other files than PDFs, and its metadata are plain text. */
function readBarePdf(bytes: Uint8Array): EarlierDocument | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return /<xmp:CreatorTool>protokoll \d/.test(text) ? unknown : null;
}

/** The data for machines in a page tell whose it is. */
function readHtml(html: string): EarlierDocument | null {
  const before = '<script type="application/ld+json">';
  const start = html.indexOf(before);
  const end = html.indexOf('</script>', start);
  const data = start < 0 || end < 0 ? null : objectIn(html.slice(start + before.length, end));
  if (data === null || data['@type'] !== 'DigitalDocument' || !isObject(data['about'])) return null;
  const { name, creativeWorkStatus, about } = data;
  const startDate = textOrNull(about['startDate']);
  return {
    ...unknown,
    title: textOrNull(name),
    body: isObject(about['organizer']) ? textOrNull(about['organizer']['name']) : null,
    date: startDate?.slice(0, 'YYYY-MM-DD'.length) ?? null,
    status: statusOrNull(creativeWorkStatus),
  };
}

function readJson(json: string): EarlierDocument | null {
  const data = objectIn(json);
  if (data === null || typeof data['schemaVersion'] !== 'string') return null;
  const { meeting, items } = data;
  const isProtocol = isObject(meeting) && Array.isArray(items) && items.every(hasSubItems);
  if (!isProtocol) return null;
  return {
    ...unknown,
    title: textOrNull(data['title']),
    body: textOrNull(data['body']),
    date: textOrNull(meeting['date']),
    status: statusOrNull(data['status']),
    data: data as JsonDocument,
  };
}

function hasSubItems(item: unknown): boolean {
  return isObject(item) && Array.isArray(item['subItems']);
}

function objectIn(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function statusOrNull(value: unknown): Status | null {
  return statuses.find((status) => status === value) ?? null;
}
