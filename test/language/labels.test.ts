import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { capital } from './forms/forms.ts';
import { keys } from './forms/keys.ts';

/** Everywhere that people tell a fact of the meeting by a label. */
const places: readonly (readonly [name: string, around: (label: string, value: string) => string])[] = [
  ['front matter', (label, value) => `---\n${label}: '${value}'\n---\n\n# Protokoll`],
  ['line', (label, value) => `# Protokoll\n\n${capital(label)}: ${value}`],
  ['bold', (label, value) => `# Protokoll\n\n**${capital(label)}:** ${value}`],
  ['table', (label, value) => `# Protokoll\n\n| | |\n|---|---|\n| ${capital(label)} | ${value} |`],
];

/** What may stand behind each label; people for the others. */
const values: Readonly<Partial<Record<keyof typeof keys, string>>> = {
  organ: 'Byanämnden',
  alias: 'BN',
  huvudman: 'Vikbro kommun',
  typ: 'Extra möte',
  titel: 'Möte om bryggan',
  datum: '2025-03-21',
  tid: '18.30–20.00',
  plats: 'Klubbhuset',
  ordförande: 'Kim Sav',
  sekreterare: 'Eva Rask',
  justering: '2025-03-25, klubbhuset',
  anslag: '2025-03-26',
  status: 'justerat',
  justerat: '2025-03-25',
  rättelse: '2025-04-10, § 1: "a" rättat till "b", Kim Sav',
  dnr: 'KS 2025/12',
  protokollsnummer: '7',
  'första-paragraf': '12',
  numrering: 'per möte',
  'antal-ledamöter': '7',
  språk: 'svenska',
  bilagor: 'Budget',
  'nästa-möte': '2025-05-06',
  föregående: '2025-02-01',
  'tid-och-plats': '2025-03-21 kl. 18.30, klubbhuset',
  'ordförande-och-sekreterare': 'Kim Sav och Eva Rask',
};

/** Labels that say more than their key: which paragraphs, and that it was done at once. */
const sayMore = ['omedelbar justering', 'omedelbart justerade', 'omedelbart justerade paragrafer'];

/** What is read, without where it stands and how it was written. */
function readFrom(notes: string): string {
  const { protocol } = parseProtocol(`${notes}\n\n## § 1 Bryggan\n\nKim kom.\n`);
  return JSON.stringify(protocol, (name, value: unknown) =>
    /position|span|evidence|line|^start|^end|labels?$|text/i.test(name) ? undefined : value,
  );
}

describe.each(places)('%s', (_name, around) => {
  test.each(Object.entries(keys))('%s', (key, words) => {
    const value = values[key as keyof typeof keys] ?? 'Kim Sav, Eva Rask';
    const meant = readFrom(around(key.replaceAll('-', ' '), value));
    const labels = words.trim().split(/,\s+/);
    expect(meant).not.toBe(readFrom(around('Blaha', value)));
    expect(
      labels.filter((label) => !sayMore.includes(label) && readFrom(around(label, value)) !== meant),
    ).toEqual([]);
  });
});
