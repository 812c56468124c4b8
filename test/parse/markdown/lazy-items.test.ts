import { expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

/** Number and title of each item. */
function items(notes: string): string[] {
  return parseProtocol(notes).protocol!.items.map(({ label, title }) => `${label} ${title}`);
}

test('a § right below a bullet ends the list', () => {
  const notes = `# Styrelsemöte 2024-03-07

§ 51
Val av sekreterare
• Nils
§ 52
Konserter
• Vårkonsert
o Affischer
• Julkonsert
§ 53 Ekonomi
Kassan är god.`;
  expect(items(notes)).toEqual(['§ 51 Val av sekreterare', '§ 52 Konserter', '§ 53 Ekonomi']);
});

test('a § of a law in a bullet is text', () => {
  const notes = '# Styrelsemöte 2024-03-07\n\n## 1. Stadgar\n\n- Ändras enligt\n  § 5 i stadgarna\n- Nästa';
  expect(items(notes)).toEqual(['1. Stadgar']);
});

test('the number of an item may end in a stroke, those within it in a colon', () => {
  const notes = `# Styrelsemöte 2024-03-07

§ 1/ Mötet öppnas.

§ 2/ Rapporter

2:1 Ungdomskommittén

Inget.

2:2 Hamnkommittén

18:30 Fika`;
  const protocol = parseProtocol(notes).protocol!;
  expect(protocol.items.map(({ label }) => label)).toEqual(['§ 1', '§ 2']);
  const labels = protocol.items[1]!.blocks.flatMap((block) =>
    block.type === 'sub-item' ? [block.label] : [],
  );
  expect(labels).toEqual(['2:1', '2:2']);
});
