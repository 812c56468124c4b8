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

test('lines that each begin with a § are items, also with letters and without a title', () => {
  const notes = `Protokoll fört vid årsmöte med Föreningen Tranan i Bygdegården, Ekby den 29 mars 2023

§ 4. Mötet ansågs stadgeenligt utlyst.
§ 5. Dagordningen fastställdes.
§ 6a. Styrelsens berättelse lades till handlingarna.
§ 6b. Bokslutet fastställdes.
§ 7. Revisionsberättelsen lades till handlingarna.
§ 9. Beslöts om oförändrad avgift.`;
  const { protocol, diagnostics } = parseProtocol(notes);
  expect(protocol!.items.map(({ label }) => label)).toEqual(['§ 4', '§ 5', '§ 6a', '§ 6b', '§ 7', '§ 9']);
  expect(diagnostics.map(({ rule }) => rule)).not.toContain('paragraf-dubbel');
});

test('a title and what was decided without a stop between them', () => {
  const notes = `# Byalagets årsmöte 2024-03-07

§ 1 Närvarolista Det beslutades, att närvarolistan skall bifogas
protokollet.

§ 2 Val av justerare Till justerare utsågs Eva Ström och Kaj Sand.

§ 3 Val av ordförande Ida Lind valdes till mötets ordförande.`;
  const { items } = parseProtocol(notes).protocol!;
  expect(items.map(({ title }) => title)).toEqual(['Närvarolista', 'Val av justerare', 'Val av ordförande']);
  const decided = items.map(({ blocks }) => blocks.map((block) => block.type).join());
  expect(decided).toEqual(['decision', 'decision', 'decision']);
});
