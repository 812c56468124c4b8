import type { Image } from 'mdast';
import { wholeFile } from '../../model/diagnostic.ts';
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { Protocol } from '../../model/protocol.ts';
import { readImage } from './image-file.ts';
import type { ImageFile, ImageFault } from './image-file.ts';
import { imagesOf } from './image-nodes.ts';
import { reasons } from './image-reasons.ts';
import { locateImage } from './locate-image.ts';
import type { AddressFault, ImagePlace } from './locate-image.ts';

/** The images of one document. */
export interface InlineImages {
  /** By their addresses as the notes have them. */
  readonly images: ReadonlyMap<string, ImageFile>;
  /** One `bild-nekad` for each image that is not shown; its text stands in its place. In the order of the notes. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface ImageSettings extends ImagePlace {
  /** How bad an image that can't be shown is. */
  readonly severity: Severity;
}

/** Reads the images that `protocol` shows, from files below the root of the project and from nowhere else. */
export function inlineImages(protocol: Protocol, { severity, ...place }: ImageSettings): InlineImages {
  const images = new Map<string, ImageFile>();
  const faults = new Map<string, AddressFault | ImageFault>();
  const nodes = imagesOf(protocol).toSorted((a, b) => lineOf(a) - lineOf(b));
  for (const address of new Set(nodes.map(({ url }) => url))) {
    const image = fileOf(address, place);
    if (typeof image === 'string') faults.set(address, image);
    else images.set(address, image);
  }
  const diagnostics = nodes.flatMap((node) => {
    const fault = faults.get(node.url);
    return fault === undefined ? [] : [denied(node, fault, severity)];
  });
  return { images, diagnostics };
}

function fileOf(address: string, place: ImagePlace): ImageFile | AddressFault | ImageFault {
  const located = locateImage(address, place);
  return typeof located === 'string' ? located : readImage(located.path);
}

function denied({ url, position }: Image, fault: AddressFault | ImageFault, severity: Severity): Diagnostic {
  const { message, help } = reasons[fault];
  return {
    rule: 'bild-nekad',
    severity,
    message: {
      sv: `Bilden ”${shorten(url)}” visas inte: ${message.sv}.`,
      en: `The image “${shorten(url)}” is not shown: ${message.en}.`,
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
