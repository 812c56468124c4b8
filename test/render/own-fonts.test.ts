import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { OwnFont } from '../../src/model/config.ts';
import { facesFor } from '../../src/render/fonts/faces.ts';
import { fontFaceCss } from '../../src/render/fonts/font-face-css.ts';
import { fontNames } from '../../src/render/fonts/font-names.ts';
import { uncoveredCharacters } from '../../src/render/fonts/uncovered-characters.ts';

const { resolve } = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'protokoll-fonts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const mono = resolve('@fontsource/source-code-pro/files/source-code-pro-latin-400-normal.woff2');

function font(use: OwnFont['use'], file: string): OwnFont {
  return { use, weight: 400, style: 'normal', file };
}

const css = (html: string, ...own: OwnFont[]) => fontFaceCss(html, facesFor(own));

let files = 0;

/** A TrueType file of these tables, which is as much of a font as is read here. */
function trueType(tables: Readonly<Record<string, Buffer>>, signature = '\0\u0001\0\0'): string {
  const entries = Object.entries(tables);
  const header = Buffer.alloc(12 + entries.length * 16);
  header.write(signature, 'latin1');
  header.writeUInt16BE(entries.length, 4);
  let offset = header.length;
  for (const [index, [tag, data]] of entries.entries()) {
    header.write(tag, 12 + index * 16, 'latin1');
    header.writeUInt32BE(offset, 20 + index * 16);
    header.writeUInt32BE(data.length, 24 + index * 16);
    offset += data.length;
  }
  const file = join(folder, `${++files}.ttf`);
  writeFileSync(file, Buffer.concat([header, ...Object.values(tables)]));
  return file;
}

/** Tables of a font called `Egen`, with one character. */
function tablesWith(character: string): { cmap: Buffer; name: Buffer } {
  const code = character.codePointAt(0)!.toString(16).padStart(8, '0');
  const subtable = `000c0000${'0000001c'}${'00000000'}${'00000001'}${code}${code}00000001`;
  const text = Buffer.from('Egen', 'utf16le').swap16().toString('hex');
  return {
    cmap: Buffer.from(`000000010003000a0000000c${subtable}`, 'hex'),
    name: Buffer.from(`000000010012${'000300010409000600080000'}${text}`, 'hex'),
  };
}

const tables = tablesWith('A');
const licence = (bits: number) => Buffer.from([0, 4, 0, 0, 0, 0, 0, 0, bits >> 8, bits & 255]);

describe('fonts of the organisation’s own', () => {
  test('stand in for the program’s, whatever they are packed in', () => {
    const file = trueType(tables);
    expect(css('A', font('text', file))).toContain(
      `font-family:"Protokoll Serif";font-style:normal;font-weight:400;font-display:block;src:url(data:font/ttf;base64,${readFileSync(file).toString('base64')}) format("truetype")}`,
    );
    expect(fontNames([font('text', file)])).toContain('Egen');
    expect(fontNames([font('text', mono)])).not.toContain('SourceSerif4-Regular');
  });

  test('give the characters that no other has, and only those', () => {
    const others = font('others', trueType(tablesWith('漢')));
    expect(css('A漢', others)).toMatch(/"Protokoll Tecken".*format\("truetype"\);unicode-range:U\+6f22}/);
    expect(css('A', others)).not.toContain('truetype');
    expect(uncoveredCharacters('A漢', '', [others])).toEqual([]);
    expect(uncoveredCharacters('A漢', '')).toHaveLength(1);
  });

  test.each([
    ['is missing', join(folder, 'saknas.ttf'), 'finns inte'],
    ['is no font', import.meta.filename, 'är varken TrueType'],
    ['is broken', trueType({ name: tables.name }), 'är varken TrueType'],
    ['has PostScript outlines', trueType(tables, 'OTTO'), 'PostScript-konturer'],
    ['is variable', trueType({ ...tables, fvar: Buffer.alloc(4) }), 'är variabelt'],
    ['must not be embedded', trueType({ ...tables, 'OS/2': licence(2) }), 'får enligt sina egna'],
  ])('are refused when the file %s', (_, file, reason) => {
    expect(() => css('A', font('text', file))).toThrow(reason);
  });

  test('may be embedded where previews and prints are allowed', () => {
    const file = trueType({ 'OS/2': licence(4), ...tables });
    expect(css('A', font('text', file))).toContain('data:font/ttf');
  });
});
