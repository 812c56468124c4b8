import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mask } from './mask.ts';
import { runs } from '../../runs.ts';

const canary = 'Xkanari7';

/** What may stand below a heading inside a secret item. */
const text = fc.constantFrom(
  canary,
  `1. ${canary}\n2. ${canary}\n\n1. ${canary}`,
  `> ${canary}\n> ## § 9 ${canary}`,
  `- a\n\n  ## ${canary}\n\n  ${canary}`,
  `\`\`\`\n# ${canary}\n\`\`\``,
  `**${canary}**\n\n§ 14 LVU ${canary}`,
  `Se[^9]\n\n[^9]: ${canary}\n    ${canary}`,
);

const below = fc.tuple(
  fc.integer({ min: 1, max: 2 }),
  fc.constantFrom('Bakgrund', 'Beslut', '1. Fråga', 'Avslutning', 'Närvarande', '28 maj', '2024', canary),
  text,
);

const notes = fc.record({
  level: fc.integer({ min: 1, max: 4 }),
  number: fc.constantFrom('§ N ', 'KF § N ', 'N. ', ''),
  mark: fc.constantFrom('[sekretess]', '[sekretess: Val]', '[sekretes]', ':::sekretess', ':::sekretess …'),
  items: fc.array(fc.record({ isSecret: fc.boolean(), parts: fc.array(below, { maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
});

it('a secret item is hidden in full at whatever level it stands, and the others stay', () => {
  fc.assert(
    fc.property(notes, ({ level, number, mark, items }) => {
      // Then a deeper heading with a number is an item.
      fc.pre(level > 1 || number !== '');
      const parts = items.flatMap(({ isSecret, parts: own }, index) => {
        const heading = `${'#'.repeat(level)} ${number.replace('N', String(index + 1))}`;
        if (!isSecret) return [`${heading}Rubrik ${index}`, `Öppet${index}.`];
        const inside = own.flatMap(([deeper, title, body]) => [
          `${'#'.repeat(level + deeper)} ${title}`,
          body,
        ]);
        if (!mark.startsWith(':')) return [`${heading}${canary} ${mark}`, ...inside];
        const [open, close] = mark.split(' ');
        return [`${heading}Rubrik`, open!, ...inside, ...(close === undefined ? [] : [':::'])];
      });
      const { text: masked } = mask(['# Möte', ...parts].join('\n\n'));
      expect(masked).not.toContain(canary);
      for (const [index, { isSecret }] of items.entries())
        if (!isSecret) expect(masked).toContain(`Öppet${index}.`);
    }),
    { numRuns: runs(1000) },
  );
});
