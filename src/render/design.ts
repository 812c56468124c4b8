import { lightened } from '../model/contrast.ts';
import type { Design } from '../model/config.ts';
import { ProtokollError } from '../model/error.ts';
import { dataUrl, readImage } from './images/image-file.ts';

/** What the accent colour stands on in the dark mode of `screen.css`: the tint of decisions. */
const darkTint = '#1e252d';

/** CSS for what the organisation has chosen: paper and colour. */
export function designCss({ paper, accent }: Pick<Design, 'paper' | 'accent'>): string {
  const page = `@page { size: ${paper} }`;
  if (accent === null) return page;
  return `${page}
:root { --accent: ${accent} }
@media screen and (prefers-color-scheme: dark) { :root { --accent: ${lightened(accent, darkTint)} } }`;
}

/**
 * The logotype as an address that holds it; null when there is none.
 *
 * @throws {ProtokollError} when it can't be shown.
 */
export function logoUrl({ logo }: Pick<Design, 'logo'>): string | null {
  if (logo === null) return null;
  const image = readImage(logo);
  if (typeof image === 'string') throw new ProtokollError(`Logotypen ${logo} ${reasons[image]}.`);
  return dataUrl(image);
}

const reasons = {
  missing: 'finns inte',
  'too-large': 'är för stor',
  'unknown-type': 'är varken SVG, PNG, JPEG, WebP eller GIF',
  'svg-script': 'innehåller skript; spara den som vanlig SVG',
  'svg-reference': 'hänvisar till annat utanför sig själv; bädda in det',
  'svg-text': 'har text utan eget typsnitt; gör om texten till banor',
} as const;
