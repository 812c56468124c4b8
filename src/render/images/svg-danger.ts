import { withoutComments } from '../../model/text.ts';

/** What an SVG must not have: scripts; addresses outside of it; text, which takes whatever font the machine has. */
export type SvgDanger = 'svg-script' | 'svg-reference' | 'svg-text';

/**
 * What keeps an SVG from being used. It is refused rather than repaired: a repaired drawing may say something else.
 * Browsers run no script of an image and load nothing for it; a document that is archived must not hold them either.
 */
export function svgDanger(svg: string): SvgDanger | null {
  const text = withoutComments(svg);
  if (/<(?:\w+:)?(?:script|foreignObject|iframe|object|embed|handler|listener)\b/i.test(text))
    return 'svg-script';
  if (/\son\w+\s*=|javascript:|<!ENTITY/i.test(text)) return 'svg-script';
  if (hasReference(text)) return 'svg-reference';
  return /<(?:\w+:)?text\b/i.test(text) ? 'svg-text' : null;
}

/** Whether it points to anything but a part of itself, or an image inside it. */
function hasReference(text: string): boolean {
  const addresses = [
    ...text.matchAll(/(?:\s|:)(?:href|src)\s*=\s*["']\s*([^"']*)/gi),
    ...text.matchAll(/url\(\s*["']?\s*([^"')]*)/gi),
    ...text.matchAll(/@import\s*(?:url\()?\s*["']?\s*([^"');]*)/gi),
  ].map((match) => match[1] ?? '');
  return (
    /<\?xml-stylesheet/i.test(text) ||
    addresses.some((address) => !/^(?:#|data:image\/(?:png|jpeg|gif|webp)[;,]|$)/i.test(address))
  );
}
