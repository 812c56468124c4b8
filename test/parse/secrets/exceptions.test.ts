import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

describe('a comment that takes exception to a rule', () => {
  test.each([
    'Ord om :sekretess[Elsa Vik].\n\n<!-- protokoll-disable-next-line datum-saknas -- Elsa Vik vill det -->\n\nOrd.',
    'Ord om :sekretess[Elsa Vik].\n\n<!-- protokoll-disable-next-line datum-saknas Elsa Vik -->\n\nOrd.',
    '<!-- protokoll-disable-next-line datum-saknas -- :sekretess[Elsa Vik] vill det -->\n\nOrd.',
  ])('tells no name that is hidden elsewhere, nor one that it marks itself: %s', (text) => {
    const { suppressions } = parseProtocol(`## § 1 Val\n\n${text}`);
    expect(JSON.stringify(suppressions)).not.toMatch(/Elsa|Vik/);
  });

  test('above the front matter neither', () => {
    const above = '<!-- protokoll-disable datum-saknas -- :sekretess[Elsa Vik] vill det -->';
    const { suppressions } = parseProtocol(`${above}\n---\ndatum: 2025-03-12\n---\n\n## § 1 Val\n\nOrd.`);
    expect(JSON.stringify(suppressions)).not.toMatch(/Elsa|Vik/);
  });

  test('keeps its reason where no secret is in it', () => {
    const note =
      '## § 1 :sekretess[Elsa Vik]\n\n<!-- protokoll-disable-next-line a -- Bo Ek vill det -->\n\nOrd.';
    expect(parseProtocol(note).suppressions[0]!.reason).toBe('Bo Ek vill det');
  });
});
