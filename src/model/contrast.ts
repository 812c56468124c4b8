/** A colour as `#rrggbb`. */
export type Colour = string;

/** Least contrast of text against its background (WCAG 2.1, 1.4.3, level AA). */
export const leastContrast = 4.5;

/** The contrast of two colours, 1 to 21, in either order (WCAG 2.1, "contrast ratio"). */
export function contrast(one: Colour, other: Colour): number {
  const [lighter = 1, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Whether text in `colour` can be read on white paper and on the light tint behind decisions. */
export function isReadable(colour: Colour): boolean {
  return contrast(colour, tint) >= leastContrast;
}

/** The tint behind decisions, the darkest that text stands on. */
export const tint: Colour = '#f3f5f8';

/** Mixes `colour` with white until text in it can be read on `background`, a dark one. */
export function lightened(colour: Colour, background: Colour): Colour {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(colour, share);
    if (contrast(mixed, background) >= leastContrast) return mixed;
  }
  return '#ffffff';
}

function mix(colour: Colour, shareOfWhite: number): Colour {
  const mixed = channels(colour).map((value) => Math.round(value + (255 - value) * shareOfWhite));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, 0 to 1, of a colour in sRGB. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue, 0 to 255. */
function channels(colour: Colour): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
