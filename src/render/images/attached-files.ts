import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Attachment } from '../../model/blocks.ts';
import type { Bilingual, Diagnostic } from '../../model/diagnostic.ts';
import type { Protocol } from '../../model/protocol.ts';
import type { ImageFile } from './image-file.ts';
import { locateImage } from './locate-image.ts';
import type { AddressFault, ImagePlace } from './locate-image.ts';

/** Why a file can't be a part of the document. */
type FileFault = AddressFault | 'no-file' | 'unreadable' | 'too-large';

/** In bytes: what most mail takes. */
const largestFile = 20 * 1024 * 1024;

/** The files that `protocol` has as its attachments, by their addresses, and a `bilaga-nekad` for each that can't be embedded. */
export function attachedFiles(
  protocol: Protocol,
  place: ImagePlace,
): { readonly files: ReadonlyMap<string, ImageFile>; readonly diagnostics: readonly Diagnostic[] } {
  const files = new Map<string, ImageFile>();
  const diagnostics = protocol.attachments.flatMap((attachment) => {
    const { file } = attachment;
    if (file === undefined || files.has(file)) return [];
    const found = readAttached(file, place);
    if (typeof found === 'string') return [denied(attachment, file, found)];
    files.set(file, found);
    return [];
  });
  return { files, diagnostics };
}

function readAttached(address: string, place: ImagePlace): ImageFile | FileFault {
  const located = locateImage(address, place);
  if (typeof located === 'string') return located;
  try {
    const stats = statSync(located.path);
    if (!stats.isFile()) return 'no-file';
    if (stats.size > largestFile) return 'too-large';
    const mediaType = mediaTypes[extname(located.path).toLowerCase()] ?? 'application/octet-stream';
    return { mediaType, bytes: readFileSync(located.path) };
  } catch {
    return 'unreadable';
  }
}

const office = 'application/vnd.openxmlformats-officedocument';

const mediaTypes: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.csv': 'text/csv',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.docx': `${office}.wordprocessingml.document`,
  '.xlsx': `${office}.spreadsheetml.sheet`,
  '.pptx': `${office}.presentationml.presentation`,
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.zip': 'application/zip',
};

function denied({ position }: Attachment, file: string, fault: FileFault): Diagnostic {
  const reason = reasons[fault];
  return {
    rule: 'bilaga-nekad',
    severity: 'error',
    message: {
      sv: `Bilagan ”${file}” följer inte med: ${reason.sv}.`,
      en: `The attachment “${file}” is not included: ${reason.en}.`,
    },
    help: {
      sv: 'Spara filen bredvid anteckningen och skriv dess namn efter ”fil:”.',
      en: 'Save the file beside the note and write its name after “fil:” (file).',
    },
    position,
    related: [],
    fix: null,
  };
}

const megabytes = largestFile / 1024 / 1024;

const reasons: Readonly<Record<FileFault, Bilingual>> = {
  web: { sv: 'den ligger på nätet', en: 'it is on the web' },
  absolute: {
    sv: 'sökvägen räknas inte från anteckningen',
    en: 'its path does not start at the note',
  },
  outside: { sv: 'den ligger utanför projektets mapp', en: 'it lies outside of the project’s folder' },
  missing: { sv: 'filen finns inte', en: 'there is no such file' },
  'no-file': { sv: 'det är en mapp eller något annat än en fil', en: 'it is a folder, or no file at all' },
  unreadable: { sv: 'filen går inte att läsa', en: 'the file may not be read' },
  'too-large': { sv: `filen är större än ${megabytes} MB`, en: `the file is larger than ${megabytes} MB` },
};
