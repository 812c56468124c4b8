import fc from 'fast-check';
import { formatDate } from '../../../src/render/dates.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { bodyHtml } from '../../body-html.ts';
import { wordsOf, wordsOfHtml } from '../words.ts';

/** What a fact may be in two places: the same, one fuller than the other, or another. */
const values = {
  body: [
    'Barn- och utbildningsnämnden, Vedums kommun',
    'Barn- och utbildningsnämnden',
    'Kulturnämnden i Norrvik',
    'KULTURNÄMNDEN',
    'Styrelsen',
    'Styrelsen för Ekby Energi AB',
    'Vedums kommuns kulturnämnd',
    'Kyrkorådet i Ekby församling',
    'Nämnden för vuxenutbildning (NVU)',
    'Brf Eken',
    'Samverkansgrupp Vuxna',
  ],
  principal: [
    'Vedums kommun',
    'Norrviks kommun',
    'Region Väster',
    'VEDUMS KOMMUN',
    'Ekby pastorat',
    'Hamnbolaget i Vedum AB',
  ],
  place: [
    'Rådhuset',
    'Sal Hasseln, kommunhuset',
    'Kommunhuset',
    'Teams',
    'Björkens konferensrum i Ekby',
    'Digitalt',
  ],
  date: [
    '2026-03-04',
    '4 mars 2026',
    'onsdagen den 4 mars 2026',
    'Onsdag 2026-03-04',
    '11 mars 2026',
    '2026-03-11',
    '11/3 2026',
  ],
  time: ['kl. 13.00–15.30', '13.00-15.30', 'kl. 13.15', '18.30', '13.00 – 16.45'],
  number: ['3/2026', '7', 'KS 2026/12', '4 2026'],
  person: ['Ida Lind', 'Ida Lind (S)', 'Bo Ek', 'Siv Ros, kommunjurist', 'Åke Alm (M)'],
} as const;
type Fact = keyof typeof values;
type Told = { readonly [Key in Fact]: string };

const told: fc.Arbitrary<Told> = fc.record({
  body: fc.constantFrom(...values.body),
  principal: fc.constantFrom(...values.principal),
  place: fc.constantFrom(...values.place),
  date: fc.constantFrom(...values.date),
  time: fc.constantFrom(...values.time),
  number: fc.constantFrom(...values.number),
  person: fc.constantFrom(...values.person),
});

/** Where facts may stand, above the items or below them. */
const above: readonly ((of: Told) => string)[] = [
  ({ body }) => `# Protokoll\n\n**${body}**`,
  ({ body }) => `# Protokoll\n\n## ${body}`,
  ({ body }) => `# Protokoll\n\n${body}`,
  ({ body, principal }) => `${principal}\n\n# Protokoll ${body}`,
  ({ body, principal }) => `# ${principal}\n\n## Sammanträdesprotokoll\n\n${body}`,
  ({ body, date }) => `# Protokoll ${body} ${date}`,
  ({ body, number }) => `# Protokoll nr ${number} ${body}`,
  ({ body, number, date }) => `# ${body}\n\n## Protokoll nr ${number}, ${date}`,
  ({ body, number, date }) => `# Protokoll\n\n**${body} nr ${number}**\n${date}`,
  ({ body, date, time }) => `# Protokoll ${body} ${date} ${time}`,
  ({ body, date, time, place }) => `# Styrelsemöte ${body} ${date} ${time}, ${place}`,
  ({ body, date }) => `# ${body}\n\nSammanträde ${date}`,
  ({ body, date }) => `**${body}**\n**Sammanträdesprotokoll**\n${date}`,
  ({ body, principal, date }) => `${principal}          PROTOKOLL\n${body}          ${date}`,
  ({ body, date, place }) => `# Protokoll fört vid sammanträde med ${body} ${date} i ${place}`,
  ({ body, date, time, place }) => `Protokoll\n\n${body} möttes ${date} ${time} i ${place}.`,
];
const fields: readonly ((of: Told) => string)[] = [
  ({ body }) => `Organ: ${body}`,
  ({ body }) => `**Nämnd:** ${body}`,
  ({ principal }) => `Kommun: ${principal}`,
  ({ principal }) => `Huvudman: ${principal}`,
  ({ body, principal }) => `**${body}, ${principal}**`,
  ({ place }) => `Plats: ${place}`,
  ({ place, time }) => `Plats och tid: ${place}, ${time}`,
  ({ place, date, time }) => `**Plats och tid**\n\n${place}, ${date} ${time}`,
  ({ date }) => `Datum: ${date}`,
  ({ date, time }) => `Sammanträdesdatum: ${date} ${time}`,
  ({ time }) => `Tid: ${time}`,
  ({ date, time, place }) => `${date}, ${time}, ${place}`,
  ({ place }) => `## Plats\n\n${place}`,
  ({ number }) => `Protokoll nr: ${number}`,
  ({ number }) => `Dnr: ${number}`,
  ({ number, date }) => `| Nummer | Datum |\n| --- | --- |\n| ${number} | ${date} |`,
  ({ body, time }) => `Mötestyp: Extra sammanträde ${body} ${time}`,
  ({ person }) => `Ordförande: ${person}`,
  ({ person }) => `Sekreterare: ${person}`,
  ({ person }) => `Justerare: ${person}`,
  ({ person }) => `Närvarande:\n- ${person}`,
  ({ person }) => `Närvarande: ${person}, ordförande`,
  ({ person }) => `| Namn | Roll |\n| --- | --- |\n| ${person} | sekreterare |`,
  ({ body, date }) => `| Organ | ${body} |\n| --- | --- |\n| Datum | ${date} |`,
  ({ place, time }) => `| Plats | ${place} |\n| --- | --- |\n| Tid | ${time} |`,
];
const below: readonly ((of: Told) => string)[] = [
  ({ body, date }) => `## ANSLAG/BEVIS\n\nOrgan: ${body}\nSammanträdesdatum: ${date}`,
  ({ body, date }) => `## Anslag\n\n| Organ | ${body} |\n| --- | --- |\n| Sammanträdesdatum | ${date} |`,
  ({ place, person }) => `## Anslag\n\nFörvaringsplats: ${place}\nUnderskrift: ${person}`,
  ({ person }) => `Vid protokollet\n\n${person}`,
  ({ person }) => `Justeras\n\n${person}`,
  ({ person, date, place }) => `${place} den ${date}\n\nOrdförande: ${person}`,
  ({ time, place }) => `## Avslutning\n\nPlats: ${place}\nTid: ${time}`,
  ({ person }) => `Sekreterare ${person}`,
];
const front: readonly ((of: Told) => string)[] = [
  () => '',
  () => '',
  ({ body, date }) => `---\norgan: ${body}\ndatum: ${date}\n---\n\n`,
  ({ principal, place, person }) =>
    `---\nhuvudman: ${principal}\nplats: ${place}\nordförande: ${person}\n---\n\n`,
  ({ body, date, time }) => `---\ntitel: Protokoll ${body}\ndatum: ${date}\ntid: ${time}\n---\n\n`,
];

const parts = fc.record({
  front: fc.tuple(fc.constantFrom(...front), told),
  top: fc.tuple(fc.constantFrom(...above), told),
  fields: fc.array(fc.tuple(fc.constantFrom(...fields), told), { maxLength: 4 }),
  end: fc.array(fc.tuple(fc.constantFrom(...below), told), { maxLength: 2 }),
  gap: fc.constantFrom('\n\n', '\n\n', '\n'),
  item: fc.constantFrom(
    '## § 1 Öppnande\n\nMötet öppnades.',
    '§ 1 Öppnande\nMötet öppnades.',
    '1. Öppnande',
    '## Öppnande\n\nHej.',
  ),
});
const written = (each: readonly [(of: Told) => string, Told]): string => each[0](each[1]);

/** Words that a field stands for, or that lead to a fact, without being a part of it. */
const leading = new Set(
  'titel mötestyp nr dnr nummer protokoll extra sammanträde anslag bevis justeras protokollet plats tid och datum organ nämnd kommun huvudman sammanträdesdatum ordförande sekreterare justerare närvarande namn roll den i kl vid'.split(
    ' ',
  ),
);
const days =
  /(?:(?:ons|tors)dag(?:en)?\s+)?(?<!\p{L})(?:den\s+)?(?:\d{4}-\d\d-\d\d|\d{1,2} mars 2026|11\/3 2026)/giu;

/** The words, days and times of notes; days and times as the document writes them. */
function factsIn(notes: string): string[] {
  const found = notes.match(days) ?? [];
  const day = found.map((each) => (/\b0?4\b|-04$/.test(each) ? '2026-03-04' : '2026-03-11'));
  const times = notes.match(/\d\d\.\d\d/g) ?? [];
  const words = wordsOf(
    notes
      .replace(days, ' ')
      .replace(/\d\d\.\d\d/g, ' ')
      .toLowerCase(),
  );
  return [...day, ...times, ...words.filter((word) => !leading.has(word))];
}

/** What of the words, days and times of notes is neither in the document nor in a finding. */
export function lostIn(notes: string): string[] {
  const { protocol, diagnostics } = parseProtocol(notes);
  const html = bodyHtml(protocol!);
  const findings = diagnostics.flatMap(({ message, related }) => [
    message.sv,
    ...related.map((each) => each.message.sv),
  ]);
  const text = [wordsOfHtml(html).join(' '), ...findings].join(' ').toLowerCase();
  const words = new Set(wordsOf(text));
  const isShown = (fact: string): boolean => {
    if (/^\d\d\.\d\d$/.test(fact)) return text.includes(fact.replace('.', ' ')) || text.includes(fact);
    if (!/^\d{4}-/.test(fact)) return words.has(fact);
    const long = formatDate(fact, 'sv');
    const [, month, nth] = fact.split('-').map(Number);
    return [
      long.replace(/^\S+ (?:den )?/, ''),
      fact,
      fact.replaceAll('-', ' '),
      `${nth}/${month}`,
      `${nth} ${month} 2026`,
    ].some((form) => text.includes(form));
  };
  return [...new Set(factsIn(notes))].filter((fact) => !isShown(fact));
}

/** Notes whose covers tell facts in two places or more. */
export const covers: fc.Arbitrary<string> = parts.map(({ front, top, fields, item, end, gap }) => {
  const text = [written(top), ...fields.map(written), item, ...end.map(written)];
  return `${written(front)}${text.join(gap)}\n`;
});
