import { lightened } from '../model/contrast.ts';
import type { Design } from '../model/config.ts';
import type { Bilingual } from '../model/diagnostic.ts';
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
  if (typeof image === 'string') {
    const { sv, en } = reasons[image];
    throw new ProtokollError({ sv: `Logotypen ${logo} ${sv}.`, en: `The logotype ${logo} ${en}.` });
  }
  return dataUrl(image);
}

const reasons = {
  missing: { sv: 'finns inte', en: 'does not exist' },
  'no-file': { sv: 'är en mapp eller något annat än en fil', en: 'is a folder, or no file at all' },
  unreadable: { sv: 'går inte att läsa: behörighet saknas', en: 'may not be read' },
  'too-large': { sv: 'är för stor', en: 'is too large' },
  'unknown-type': {
    sv: 'är varken SVG, PNG, JPEG, WebP eller GIF',
    en: 'is neither SVG, PNG, JPEG, WebP nor GIF',
  },
  damaged: { sv: 'är skadad eller avbruten', en: 'is damaged or cut off' },
  'svg-script': {
    sv: 'innehåller skript; spara den som vanlig SVG',
    en: 'holds scripts; save it as plain SVG',
  },
  'svg-reference': {
    sv: 'hänvisar till annat utanför sig själv; bädda in det',
    en: 'refers to what is not in it; embed that',
  },
  'svg-text': {
    sv: 'har text utan eget typsnitt; gör om texten till banor',
    en: 'has text without a font of its own; turn the text into paths',
  },
} satisfies Record<string, Bilingual>;
