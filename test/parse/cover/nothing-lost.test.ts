import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalKeys, labelsOf } from '../../../src/parse/front-matter/keys.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { read } from './read.ts';
import { runs } from '../../runs.ts';

/** Keys whose value is one of a few, or becomes a number or day of another form. */
const coded = new Set(['status', 'språk', 'numrering', 'profil', 'första-paragraf', 'antal-ledamöter']);
const label = fc.constantFrom(
  ...canonicalKeys.filter((key) => !coded.has(key)).flatMap((key) => labelsOf(key).slice(0, 3)),
);
const value = fc
  .array(
    fc.constantFrom(
      'Anna Ek',
      'Bo Alm (S)',
      'rektor',
      'Norrviks kommun',
      'Sal #3',
      'bland annat kaffe',
      'Region Norr',
      'nästan allt',
      'Bilaga',
      '”Kalle” Ros',
      'Kommunhuset',
      'hos grannen',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(', '));

/** One field of the cover in one of its forms. */
const field = fc
  .tuple(label, value, value)
  .chain(([name, first, second]) =>
    fc.constantFrom(
      `${name}: ${first}`,
      `**${name}:** ${first}\n${second}`,
      `**${name}**\n\n- ${first}\n- ${second}`,
      `## ${name}\n\n${first}\n${second}`,
      `| ${name} | ${first} |\n|---|---|\n| Okänt | ${second} |`,
      `- ${name}: ${first}\n- ${second}`,
      `${name} ........... ${first}`,
    ),
  );

/** Words that a field stands for without holding them. */
const structural = new Set('och kallas för i på hos vid'.split(' '));

/** All texts of the JSON form, and the aliases, which serve the reading alone. */
function textsOf(notes: string): string {
  const texts: string[] = [...parseProtocol(notes).protocol!.aliases];
  JSON.stringify(read(notes), (_, part: unknown) => {
    if (typeof part === 'string') texts.push(part);
    return part;
  });
  return texts.join(' ');
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const labels = new Set(canonicalKeys.flatMap(labelsOf).flatMap(words));

test('every word of the values of a cover is in the JSON', () => {
  fc.assert(
    fc.property(fc.array(field, { minLength: 1, maxLength: 6 }), fc.boolean(), (fields, isLate) => {
      const cover = fields.join('\n\n');
      const notes = isLate
        ? `## § 1 Öppnande\n\n## § 2 Slut\n\n${cover}`
        : `# Protokoll\n\n${cover}\n\n## § 1 Öppnande`;
      const found = new Set(words(textsOf(notes)));
      const lost = words(cover).filter(
        (word) => !found.has(word) && !structural.has(word) && !labels.has(word),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: runs(250) },
  );
});

test('every word of the values of the front matter is in the JSON', () => {
  const entry = fc
    .tuple(label, value, value)
    .chain(([name, first, second]) =>
      fc.constantFrom(
        `${name}: ${first}`,
        `${name}:\n  - ${first}\n  - ${second}`,
        `${name}:\n  ${first}\n  ${second}`,
      ),
    );
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 8 }), (entries) => {
      const found = new Set(words(textsOf(`---\n${entries.join('\n')}\n---\n## § 1 Öppnande`)));
      const lost = words(entries.join('\n')).filter(
        (word) => !found.has(word) && !structural.has(word) && !labels.has(word),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: runs(250) },
  );
});
