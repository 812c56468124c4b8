import { readFileSync, statSync } from 'node:fs';
import { isDamaged } from './image-damage.ts';
import { svgDanger } from './svg-danger.ts';
import type { SvgDanger } from './svg-danger.ts';
import { hasSpace } from '../../model/text-shapes.ts';

/** An image that can stand in a document as it is. */
export interface ImageFile {
  /** Such as `image/png`. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Why a file can't: it isn't there, is a folder or the like, may not be read, is too large, is no image that a browser shows, is damaged, or is an unsafe SVG. */
export type ImageFault =
  'missing' | 'no-file' | 'unreadable' | 'too-large' | 'unknown-type' | 'damaged' | SvgDanger;

/** In bytes: some pages of photographs; more makes a document that can't be mailed. */
export const largestImage = 5 * 1024 * 1024;

/** Reads an image. What kind it is, its first bytes tell, whatever its name. */
export function readImage(path: string): ImageFile | ImageFault {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 'missing';
  if (!stats.isFile()) return 'no-file';
  if (stats.size > largestImage) return 'too-large';
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return 'unreadable';
  }
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === null) return 'unknown-type';
  if (isDamaged(mediaType, bytes)) return 'damaged';
  const danger = mediaType === 'image/svg+xml' ? svgDanger(bytes.toString('utf8')) : null;
  return danger ?? { mediaType, bytes };
}

/** The image as an address that holds all of it. */
export function dataUrl({ mediaType, bytes }: ImageFile): string {
  return `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
}

function mediaTypeOf(bytes: Buffer): string | null {
  const start = bytes.toString('latin1', 0, 12);
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(start)) return 'image/gif';
  if (/^RIFF[^]{4}WEBP/.test(start)) return 'image/webp';
  return isSvg(bytes.toString('utf8')) ? 'image/svg+xml' : null;
}

/** Whether the first element is `svg`. */
function isSvg(text: string): boolean {
  const start = startOfElement(text);
  return /^<(?:\w+:)?svg[\s>]/i.test(text.slice(start, start + longestName));
}

/** In characters: enough for the name of the element with its prefix. */
const longestName = 80;

/** What XML allows before the first element, by how it begins and how it ends. */
const prolog = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!doctype', '>'],
] as const;

/** Where the first element begins (0-based, UTF-16). Linear time: the image may be of somebody who means harm. */
function startOfElement(text: string): number {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    while (hasSpace(text.charAt(at))) at++;
    const start = text.slice(at, at + longestName).toLowerCase();
    const part = prolog.find(([opening]) => start.startsWith(opening));
    if (part === undefined) return at;
    const [opening, closing] = part;
    const end = text.indexOf(closing, at + opening.length);
    if (end < 0) return text.length;
    at = end + closing.length;
  }
}
