import { describe, expect, test } from 'vitest';
import { fontFaceCss } from '../../src/render/fonts/font-face-css.ts';
import { facesFor } from '../../src/render/fonts/faces.ts';
import { commonFile, fileWith } from '../../src/render/fonts/font-files.ts';

function families(html: string): string[] {
  return [
    ...fontFaceCss(html, facesFor([])).matchAll(/font-family:"([^"]+)";font-style:(\w+);font-weight:(\d+)/g),
  ].map((match) => match.slice(1).join(' '));
}

describe('the fonts that are embedded', () => {
  test('are two faces of text for Swedish prose', () => {
    expect(families('<p>Åäö, § 7 – “så” …</p>')).toEqual([
      'Protokoll Serif normal 400',
      'Protokoll Sans normal 400',
      'Protokoll Sans normal 600',
    ]);
  });

  test('grow with what the document uses', () => {
    expect(families('<em>a</em> <strong>b</strong> <code>c</code>')).toContain('Protokoll Kod normal 400');
    expect(families('A → B')).toContain('Protokoll Tecken normal 400');
    expect(families('Klart 🎉')).toContain('Protokoll Emoji normal 400');
    expect(families('Łódź').filter((name) => name === 'Protokoll Serif normal 400')).toHaveLength(2);
  });

  test('together have the signs that protocols use', () => {
    const { text, fallback } = facesFor([]);
    const signs = Array.from('åäöÅÄÖé§§–—…·•“”’»−×½°€%→←↩☐☑✓✗≤≥≠\u00a0\u00ad\u2011\u202f', (sign) =>
      sign.codePointAt(0)!,
    );
    const isKnown = (sign: number) => [...text, fallback[0]!].some((face) => fileWith(face, sign) !== null);
    expect(signs.filter((sign) => !isKnown(sign))).toEqual([]);
  });

  test('each have all of ASCII', () => {
    const ascii = Array.from({ length: 0x7e - 0x20 }, (_, index) => 0x21 + index);
    const lacking = facesFor([]).text.filter((face) =>
      ascii.some((code) => !commonFile(face).characters.has(code)),
    );
    expect(lacking).toEqual([]);
  });
});
