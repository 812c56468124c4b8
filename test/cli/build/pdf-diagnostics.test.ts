import { describe, expect, test } from 'vitest';
import { pdfDiagnostics, withPdfDiagnostics } from '../../../src/cli/build/pdf-diagnostics.ts';
import { lintProtocol } from '../../../src/lint/lint-protocol.ts';
import { defaultConfig } from '../../../src/model/config.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { defaultProfile } from '../../../src/profiles/index.ts';

const parsed = parseProtocol(
  '# Möte 2026-03-12\n\nNärvarande: Bo Ek\n\n## § 1 Karta\n\nSe ![](b.png) här.\n',
);
const linted = lintProtocol(parsed, { profile: defaultProfile, config: defaultConfig });
const lines = (found: ReturnType<typeof withPdfDiagnostics>) =>
  found.map(({ position: { start }, severity, rule, message }) => {
    return `${start.line}:${start.column} ${severity} ${message.sv}  ${rule}`;
  });

test('a fault that linting found too is told once, at its place', () => {
  const found = pdfDiagnostics([{ kind: 'figure-without-alt', detail: '', text: 'Se här.' }], parsed.text);
  expect(lines(withPdfDiagnostics(linted, found))).toEqual([
    '7:4 error Bilden saknar alternativtext; därför skrivs ingen PDF.  bild-utan-text',
  ]);
});

test('another is added', () => {
  const found = pdfDiagnostics([{ kind: 'heading-jump', detail: 'h4', text: 'Karta' }], parsed.text);
  expect(lines(withPdfDiagnostics(linted, found))).toEqual([
    '7:4 warning Bilden saknar alternativtext.  bild-utan-text',
    '5:8 error En rubrik hoppar över en nivå (h4 ”Karta”); därför skrivs ingen PDF.  rubrik-hopp',
  ]);
});

describe('the place of a character that is set in no glyph', () => {
  const notes = '# Möte 2026-03-12\n\n## § 1 Karta\n\nVi såg på *kartan över* den nya bron [\u{1F9FF}].\n';
  const placeOf = (text: string) => {
    const [found] = pdfDiagnostics([{ kind: 'missing-glyph', detail: 'SourceSerif4-Regular', text }], notes);
    return found!.position.start;
  };

  test.each([
    ['as it is written', 'den nya bron'],
    ['over marks of Markdown and without itself', 'kartan över den nya bron \uFFFD'],
    ['by the beginning of a text that goes on in another way', 'Vi såg på kartan över den nya bron\uFFFD'],
    ['where words are divided', 'kar\u00ADtan över den nya'],
  ])('is found %s', (_, text) => {
    expect(placeOf(text).line).toBe(5);
  });

  test('is the file for words that are not in the notes', () => {
    expect(placeOf('Sida 1 av 3').line).toBe(1);
  });
});
