import type { Image } from 'mdast';
import { wholeFile } from '../../model/diagnostic.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Protocol } from '../../model/protocol.ts';
import { attachedFiles } from './attached-files.ts';
import { readImage } from './image-file.ts';
import type { ImageFile, ImageFault } from './image-file.ts';
import { imagesOf } from './image-nodes.ts';
import { reasons } from './image-reasons.ts';
import { locateImage } from './locate-image.ts';
import type { AddressFault, ImagePlace } from './locate-image.ts';
import { projectRoot } from './project-root.ts';

/** The images of one document, and the files that are its attachments. */
export interface InlineImages {
  /** Both by their addresses as the notes have them. */
  readonly images: ReadonlyMap<string, ImageFile>;
  /** One `bild-nekad` for each image that is not shown; its text stands in its place. Then those of the attachments. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the notes lie: absolute paths of the note, and of the folder of its config, null when it has none. */
export interface NotePlace {
  readonly note: string;
  readonly configFolder: string | null;
}

/** Reads the images that `protocol` shows and the files attached to it, from files below the root of the project and from nowhere else. */
export function inlineImages(protocol: Protocol, { note, configFolder }: NotePlace): InlineImages {
  const nodes = imagesOf(protocol).toSorted((a, b) => lineOf(a) - lineOf(b));
  const hasFiles = protocol.attachments.some(({ file }) => file !== undefined);
  // Most notes have none, and need not know the root.
  if (nodes.length === 0 && !hasFiles) return { images: new Map(), diagnostics: [] };
  const place = { note, root: projectRoot(note, configFolder) };
  const attached = attachedFiles(protocol, place);
  const images = new Map<string, ImageFile>(attached.files);
  const faults = new Map<string, AddressFault | ImageFault>();
  for (const address of new Set(nodes.map(({ url }) => url))) {
    const image = fileOf(address, place);
    if (typeof image === 'string') faults.set(address, image);
    else images.set(address, image);
  }
  const diagnostics = nodes.flatMap((node) => {
    const fault = faults.get(node.url);
    return fault === undefined ? [] : [denied(node, fault)];
  });
  return { images, diagnostics: [...diagnostics, ...attached.diagnostics] };
}

function fileOf(address: string, place: ImagePlace): ImageFile | AddressFault | ImageFault {
  const located = locateImage(address, place);
  return typeof located === 'string' ? located : readImage(located.path);
}

function denied({ url, title, position }: Image, fault: AddressFault | ImageFault): Diagnostic {
  const { message, help } = reasons[fault];
  // The words below a picture are in no document without it.
  const hasTitle = title != null && title.trim() !== '';
  const below = hasTitle
    ? { sv: ` Texten under den är ”${title}”.`, en: ` The text below it is “${title}”.` }
    : { sv: '', en: '' };
  return {
    rule: 'bild-nekad',
    severity: 'error',
    message: {
      sv: `Bilden ”${shorten(url)}” visas inte: ${message.sv}.${below.sv}`,
      en: `The image “${shorten(url)}” is not shown: ${message.en}.${below.en}`,
    },
    help,
    position: position ?? wholeFile,
    related: [],
    fix: null,
  };
}

const shownLetters = 60;

function shorten(url: string): string {
  return url.length > shownLetters ? `${url.slice(0, shownLetters)}…` : url;
}

function lineOf({ position }: Image): number {
  return position?.start.line ?? 0;
}
