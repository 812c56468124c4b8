import { describe, expect, test } from 'vitest';
import { lineText, plainText } from '../../src/model/text.ts';

const text = (value: string) => ({ type: 'text', value }) as const;
const paragraph = (...values: string[]) => ({ type: 'paragraph' as const, children: values.map(text) });

describe('plain text', () => {
  test('is what a paragraph says, however many pieces it is in', () => {
    expect(plainText([paragraph(' Budget för 2027 ')])).toBe('Budget för 2027');
    expect(plainText([paragraph(' Budget', ' för ', '2027 ')])).toBe('Budget för 2027');
    expect(plainText([text('  Budget ')])).toBe('Budget');
  });

  test('has a line for each block and each line that was broken, and none that is empty', () => {
    expect(plainText([paragraph('Ett'), paragraph('  '), paragraph('Två\n  tre ')])).toBe('Ett\nTvå\ntre');
    expect(plainText([paragraph('Två\n  tre ')])).toBe('Två\ntre');
    expect(plainText([paragraph('  ')])).toBe('');
    expect(plainText([])).toBe('');
  });

  test('has the words of an image, and none of a comment', () => {
    const image = { type: 'image', url: 'karta.png', alt: 'Karta' } as const;
    const comment = { type: 'html', value: '<!-- dold -->Synlig' } as const;
    expect(plainText([image, text(' över '), comment])).toBe('Karta över Synlig');
  });

  test('stands on one line where it is asked to', () => {
    expect(lineText([paragraph('Två\n  tre  fyra')])).toBe('Två tre fyra');
  });
});
