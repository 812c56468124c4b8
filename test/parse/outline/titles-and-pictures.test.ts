import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

const titlesOf = (...lines: string[]) =>
  parseProtocol(`${lines.join('\n')}\n`).protocol!.items.map(({ title }) => title);

describe('titles of items', () => {
  test('may have a stop, in a paragraph between the number and what was said', () => {
    expect(
      titlesOf(
        '§ 1',
        '',
        'Mötet öppnas.',
        '',
        'Per öppnade mötet.',
        '',
        '§ 2',
        '',
        'Nya medlemmar.',
        '',
        'Två familjer har anmält sig.',
      ),
    ).toEqual(['Mötet öppnas', 'Nya medlemmar']);
  });

  test('are no sentences that tell what was done', () => {
    expect(
      titlesOf(
        '§ 1',
        '',
        'Kassören redogjorde för läget.',
        '',
        'Styrelsen tackade.',
        '',
        '§ 2',
        '',
        'Till justerare valdes Bo Ek.',
      ),
    ).toEqual(['', '']);
  });

  test('stand behind the word for an item', () => {
    expect(titlesOf('Punkt 1. Pjäsen', 'Alla läste.', '', 'Punkt 2. Lokalen', 'Hyran går ut.')).toEqual([
      'Pjäsen',
      'Lokalen',
    ]);
  });

  test('of long §§ on lines below each other are all found', () => {
    const long =
      'Stämman antog förslaget efter en lång diskussion om vad det kostar att bygga och sköta anläggningen under de kommande tio åren.';
    expect(
      titlesOf(
        `§ 1. Öppnande. Bo öppnade.`,
        `§ 2. Stadgar. ${long} ${long}`,
        `§ 3. Avgift. Den blir 300 kr. ${long}`,
        '§ 4. Mötet avslutades.',
      ),
    ).toHaveLength(4);
  });
});

describe('pictures before words', () => {
  const notes = [
    '# 🌱 Odlarmöte',
    '',
    'Datum: 11 januari 2026',
    'Deltagare: Klara Sund, Gustav Tell',
    '',
    '## 📌 Agenda',
    '',
    '1. Frön',
    '2. Skyltar',
    '',
    '---',
    '',
    '## 📝 Anteckningar',
    '',
    '### Frön',
    '',
    '> ✅ **Beslut:** Vi köper ärtor.',
    '',
    '### Skyltar',
    '',
    'Ingen hann.',
    '',
    '## ✔️ Action points',
    '',
    '- [ ] Ring verket @Gustav Tell → 18 jan',
    '- [ ] Måla @Klara',
  ].join('\n');
  const { protocol, diagnostics } = parseProtocol(notes);

  test('change nothing of what a heading is', () => {
    expect(protocol!.items.map(({ title }) => title)).toEqual(['Frön', 'Skyltar']);
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('arendelista-avviker');
  });

  test('make no secretary of `Anteckningar`', () => {
    expect(protocol!.secretaries).toEqual([]);
  });

  test('those who are named with a sign and their surname own what they are to do', () => {
    const actions = protocol!.items.flatMap((item) => item.actions);
    expect(actions.map(({ owners, due }) => [owners.join(), due])).toEqual([
      ['Gustav Tell', '2026-01-18'],
      ['Klara', null],
    ]);
  });
});
