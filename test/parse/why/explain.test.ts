import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { explainLine } from '../../../src/parse/why/explain-line.ts';
import { explainReading } from '../../../src/parse/why/explain-reading.ts';

const notes = `---
organ: Styrelsen
datum: 27 mars 2025
---
# Protokoll styrelsemöte 2025-03-28

Deltagare: Kim Sav (ordförande), Bo Ek, Siv Rask

## § 1 Mötets öppnande

Kim Sav öppnade mötet kl. 18.03. Till justerare valdes Siv Rask.

## § 2 Budget

### Förslag till beslut

Styrelsen beslutar att anta budgeten.

Bo Ek är med.

:sekretess[Karin Al är sjuk.]

## § 3 Städning

Styrelsen enades om att städa. Bo Ek får i uppdrag att köpa en mopp.

**Omröstning**
5 ja, 2 nej
`;

function read(text: string) {
  const parsed = parseProtocol(text);
  return { ...parsed, protocol: parsed.protocol! };
}

function fact(name: string, text = notes) {
  return explainReading(read(text)).filter((each) => each.fact === name);
}

describe('a fact', () => {
  test('has its place, its label, and the other place that tells another', () => {
    expect(fact('date')).toMatchObject([
      {
        value: '2025-03-27',
        told: {
          rank: 'field',
          reading: { by: 'label', row: 'datum', words: 'datum' },
          position: { start: { line: 3, column: 8 } },
        },
        others: [{ value: '2025-03-28', rank: 'title', position: { start: { line: 5 } } }],
      },
    ]);
  });

  test('that nobody told is there without a value', () => {
    expect(fact('end')).toMatchObject([{ value: null, told: null, others: [] }]);
    expect(fact('secretary')).toMatchObject([{ value: null, told: null }]);
  });

  test('of the meeting tells the sentence where it happened', () => {
    expect(fact('start')).toMatchObject([
      { value: '18:03', told: { rank: 'event', words: 'Kim Sav öppnade mötet kl. 18.03.' } },
    ]);
  });

  test('of a person tells the list, the role beside the name, and the election', () => {
    expect(fact('chair')).toMatchObject([
      {
        value: 'Kim Sav',
        told: { reading: { words: 'Deltagare', row: 'närvarande' }, wording: 'ordförande' },
      },
    ]);
    expect(fact('verifier')).toMatchObject([
      {
        value: 'Siv Rask',
        told: { reading: { by: 'election', row: 'justerare' }, position: { start: { line: 11 } } },
      },
    ]);
    expect(fact('present').map(({ value }) => value)).toEqual(['Kim Sav', 'Bo Ek', 'Siv Rask']);
  });

  test('that is a decision has its words and their row', () => {
    expect(fact('decision')).toMatchObject([
      { item: '§ 1', told: { row: 'välja' } },
      { item: '§ 3', told: { wording: 'enades om', row: 'enas om' } },
    ]);
  });

  test('that is a vote has the cue above it', () => {
    expect(fact('vote')).toMatchObject([
      { item: '§ 3', value: '5–2', told: { reading: { by: 'cue', row: 'votes', words: 'Omröstning' } } },
    ]);
  });
});

function line(number: number, text = notes) {
  return explainLine(read(text), number);
}

describe('a line', () => {
  test('under a heading is of what the heading opens; its own words are nearest', () => {
    expect(line(17)).toMatchObject({
      parts: [{ isStart: false, reading: { kind: 'recommendation', by: 'heading' } }],
      nearest: { by: 'words', kind: 'decision', words: 'beslutar', row: 'besluta' },
    });
  });

  test('with a slip of the pen is told how the cue is spelt', () => {
    const slip = '## § 1 Budget\n\nBo Ek berättade.\n\nBesult:\nVi antar budgeten.\n';
    expect(line(5, slip).nearest).toMatchObject({ by: 'spelling', kind: 'decision', words: 'beslut' });
    expect(line(1, 'Närvarnde: Kim Sav').nearest).toMatchObject({ row: 'närvarande', words: 'närvarande' });
  });

  test('of text may have a fact that is looked for elsewhere, or has no label', () => {
    const text =
      '# Styrelsen\n\n## § 1 Övrigt\n\nBo Ek bjöd på kaffe.\nProtokollförare - Siv Rask\n\nSedan blev det torsdag den 7 mars 2024.\n';
    expect(line(6, text).nearest).toMatchObject({
      kind: 'field',
      row: 'sekreterare',
      words: 'Protokollförare',
    });
    expect(line(8, text).nearest).toMatchObject({ kind: 'field', row: 'datum' });
    expect(line(5, text).nearest).toBeNull();
  });

  test('that is secret gives no word', () => {
    const told = line(21);
    expect(told).toEqual({ line: 21, text: '', isSecret: true, parts: [], facts: [], nearest: null });
  });

  test('with several sentences has a part for each', () => {
    const { parts, facts, nearest } = line(25);
    expect(parts.map(({ reading }) => reading.kind)).toEqual(['decision', 'prose']);
    expect(facts.map((each) => each.fact)).toEqual(['decision']);
    expect(nearest).toMatchObject({ kind: 'actions', words: 'får i uppdrag' });
  });

  test('that begins an item is the item, by its number', () => {
    expect(line(13)).toMatchObject({ parts: [{ reading: { kind: 'item', by: 'number', words: '§ 2' } }] });
  });

  test('that is empty is nothing', () => {
    expect(line(8)).toMatchObject({ parts: [], nearest: null });
  });

  test('that belongs to the page is left out of the protocol', () => {
    const pages = `# Protokoll Styrelsen 2025-03-27

## § 1 Budget

Bo Ek berättade.

Sida 1 av 2

## § 2 Städning

Siv Rask berättade.

Sida 2 av 2
`;
    expect(line(7, pages)).toMatchObject({
      parts: [{ reading: { kind: 'furniture', words: 'Sida 1 av 2' } }],
    });
  });
});
