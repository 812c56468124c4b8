import { describe, expect, test } from 'vitest';
import { shareFonts } from '../../../src/export/browser/shared-fonts.ts';

const policy = (fonts: string) => `<meta http-equiv="Content-Security-Policy" content="${fonts}">`;
const face = (base64: string) => `@font-face{src:url(data:font/woff2;base64,${base64}) format("woff2")}`;
const page = (head: string, style: string, body = '') => `${head}<style>${style}</style><body>${body}`;

describe('the fonts of documents', () => {
  test('are taken out of their style, and found again by their addresses', () => {
    const fonts = shareFonts();
    const html = fonts.takeOut(
      page(policy('font-src data:; img-src data:'), `${face('QUJD')}${face('REVG')}`),
    );

    expect(html).toBe(
      page(
        policy('font-src data: https://typsnitt.invalid; img-src data:'),
        '@font-face{src:url(https://typsnitt.invalid/1) format("woff2")}' +
          '@font-face{src:url(https://typsnitt.invalid/2) format("woff2")}',
      ),
    );
    expect(fonts.find('https://typsnitt.invalid/2')).toEqual({ mediaType: 'font/woff2', base64: 'REVG' });
    expect(fonts.find('https://typsnitt.invalid/3')).toBeNull();
  });

  test('have the same address in each document', () => {
    const fonts = shareFonts();
    const first = fonts.takeOut(page('', face('QUJD')));
    expect(fonts.takeOut(page('', face('REVG')))).not.toBe(first);
    expect(fonts.takeOut(page('', face('QUJD')))).toBe(first);
  });

  test('stay where they are only talked of', () => {
    const said = `<p>Skriv ${face('QUJD')} i mallen.</p>`;
    expect(shareFonts().takeOut(page('', '', said))).toBe(page('', '', said));
    expect(shareFonts().takeOut(said)).toBe(said);
  });

  test('stay where the document would not let them in from elsewhere', () => {
    const html = page(policy('default-src data:'), face('QUJD'));
    expect(shareFonts().takeOut(html)).toBe(html);
  });
});
