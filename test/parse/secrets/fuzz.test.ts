import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from './mask.ts';
import { runs } from '../../runs.ts';

const canary = 'Xkanari7';

const word = fc.constantFrom(
  'Nämnden',
  'åker',
  'tåg',
  'a_b',
  '*fet*',
  '[länk](x)',
  'Sekretess:',
  'kl 10:30',
  '§ 3',
  '`kod`',
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));

const secretText = fc.constantFrom(
  canary,
  `Elsa ${canary}`,
  `**${canary}**`,
  `[${canary}](x)`,
  `${canary} \\] ${canary}`,
);

const inlineMark = secretText.chain((text) =>
  fc.constantFrom(
    `:sekretess[${text}]`,
    `:Sekretess[${text}]{lagrum="OSL 26:1"}`,
    `:sekretess[${text}]{ersättning=”en elev”}`,
    `:sekretess[${text}`,
    `:sekretes[${text}]`,
    `: sekretess [${text}]`,
    `：sekretess[${text}]`,
    `:sekre\u200Btess[${text}]`,
    `:sеkretess[${text}]`,
    `::sekretess[${text}]`,
    `:sekretess[${text}]{ersättning=":sekretess[${text}]"}`,
  ),
);

const blockMark = fc
  .tuple(
    fc.constantFrom(
      ':::sekretess',
      '::: sekretess',
      '::::SEKRETESS {lagrum="OSL 26:1"}',
      ':::sekretes',
      '::sekretess',
      ':::sekretess {x',
    ),
    fc.constantFrom(
      `${canary}`,
      `text\n\n- ${canary}\n- ${canary}`,
      `\`\`\`\n${canary}\n\`\`\``,
      `| a |\n| - |\n| ${canary} |`,
      `:::\n${canary}`,
      `<!-- ${canary} -->`,
    ),
    fc.constantFrom(':::', '::::', '', ':::\n:::', '::: x'),
  )
  .map((lines) => lines.join('\n'));

const indent = (text: string, first: string, rest: string) =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? first : rest) + line)
    .join('\n');

const body = fc.oneof(
  words,
  fc.tuple(words, inlineMark, words).map((parts) => parts.join(' ')),
  fc.tuple(words, inlineMark).map(([text, mark]) => `| ${text} | ${mark} |\n| - | - |\n| a | b |`),
  fc.tuple(words, inlineMark).map(([text, mark]) => `<!-- ${text}\n${mark} -->`),
  inlineMark.map((mark) => `\`\`\`\n${mark}\n\`\`\``),
  blockMark,
);

const nested = fc
  .tuple(body, fc.constantFrom(['', ''], ['- ', '  '], ['> ', '> '], ['1. ', '   '], ['> - ', '>   ']))
  .map(([text, [first, rest]]) => indent(text, first!, rest!));

const secretHeading = fc
  .tuple(
    secretText,
    fc.constantFrom(
      '[sekretess: Individärende]',
      '[sekretess]',
      '[Sekretess : x',
      '[sekretes]',
      '[sekretess](x)',
    ),
  )
  .map(
    ([text, mark]) =>
      `${text} ${mark}\n\n${canary}\n\n## Beslut\n\n${canary}\n\n\`\`\`\n## § 99\n\`\`\`\n${canary}`,
  );

const item = fc.tuple(
  fc.oneof(
    words.map((text) => `Öppen ${text}`),
    secretHeading,
  ),
  fc.array(nested, { maxLength: 4 }),
);

const notes = fc
  .tuple(
    fc.option(fc.tuple(words, inlineMark), { nil: undefined }),
    fc.array(nested, { maxLength: 2 }),
    fc.array(item, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom('NFC', 'NFD'),
  )
  .map(([value, cover, items, ending, form]) => {
    const frontMatter = value === undefined ? '' : `---\ntitel: ${value.join(' ')}\nplats: Örebro\n---\n\n`;
    const all = [
      ...cover,
      ...items.map(([title, parts], index) => [`## § ${index + 1} ${title}`, ...parts].join('\n\n')),
    ];
    return (frontMatter + all.join('\n\n')).normalize(form).replaceAll('\n', ending);
  });

describe('whatever the notes look like', () => {
  it('nothing secret is left, neither in the text nor in a finding', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const { source, diagnostics, secrets } = mask(text, { path: 'anteckningar.md' });
        expect(source.text).not.toContain('kanari');
        expect(JSON.stringify([diagnostics, secrets])).not.toContain('kanari');
      }),
      { numRuns: runs(400) },
    );
  });

  it('text outside of marks is untouched', () => {
    const whole = fc.constantFrom(
      ':sekretess[Elsa *Vik*]',
      ':sekretess[a [b] \\] c]{lagrum="x"}',
      ':::sekretess\nElsa\n\nVik\n:::',
    );
    const parts = fc.array(fc.tuple(words, whole, words), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(parts, (all) => {
        const separated = all.map(([before, mark, after]) =>
          mark.startsWith(':::') ? `${before}\n\n${mark}\n\n${after}` : `${before} ${mark} ${after}`,
        );
        const text = separated.join('\n\n');
        const { source, diagnostics } = mask(text);
        expect(diagnostics).toEqual([]);
        const lines = text.split('\n');
        for (const [index, line] of source.text.split('\n').entries()) {
          if (line === '' || line.startsWith('Uppgiften')) continue;
          const open = line.split('(sekretess)')[0]!;
          expect(lines[index]!.startsWith(open)).toBe(true);
          const last = line.slice(-3);
          const from = source.original({ line: index + 1, column: line.length - 2 });
          expect(lines[index]!.slice(from.column - 1)).toBe(last);
        }
        expect(source.text).not.toMatch(/Elsa|Vik/);
      }),
      { numRuns: runs(500) },
    );
  });

  it('lines and § numbers stay, and masking again changes nothing', () => {
    fc.assert(
      fc.property(notes, (text) => {
        const masked = mask(text).text;
        expect(masked.split('\n')).toHaveLength(text.split(/\r\n|\n|\r/).length);
        expect(mask(masked).text).toBe(masked);
        const numbers = [...text.matchAll(/^## (§ [1-4])\b/gm)].map((match) => match[1]);
        for (const number of numbers) expect(masked).toContain(`## ${number}`);
      }),
      { numRuns: runs(500) },
    );
  });
});
