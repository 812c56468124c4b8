/** What `writeCorpus` and `protocols` make: notes as secretaries write them, with people that don't exist. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Random = () => number;

const firstNames =
  'Anna Bo Cecilia David Eva Fredrik Gunilla Håkan Ida Jonas Karin Lars Maria Nils Åsa Örjan'.split(' ');
const surnames = 'Alm Berg Dahl Ek Falk Gran Hägg Lind Lund Malm Norén Rask Sten Sund Vik Ålund Öst'.split(
  ' ',
);
const parties = ['S', 'M', 'C', 'V', 'L', 'KD', 'MP', 'SD'];
const places = ['Kommunhuset, sal A', 'Folkets hus', 'Biblioteket, Stora salen', 'Skolan, rum 12'];
const matters =
  'Budget för nästa år;Delårsrapport;Ny taxa för torghandel;Plan för skolans lokaler;Riktlinjer för stöd;Upphandling av måltider;Detaljplan för Åkern;Motion om cykelvägar;Översyn av delegationsordningen;Rapport om arbetsmiljön;Avtal om drift;Trygghet i centrum'.split(
    ';',
  );
const sentences =
  'Förvaltningen har tagit fram ett underlag som beskriver nuläget och tre vägar framåt.;Kostnaden ryms inom den ram som fullmäktige har beslutat om.;Synpunkter har kommit in från elevråd, pensionärsråd och två föreningar.;Ärendet har beretts tillsammans med ekonomiavdelningen och de fackliga organisationerna.;Mötet diskuterar hur uppföljningen ska gå till och vem som svarar för den.;Barnens bästa har prövats, och bedömningen redovisas i handlingarna.;Arbetet påbörjas under våren och beräknas vara klart före sommaren.;En risk är att lokalerna inte blir färdiga i tid, och då behövs en tillfällig lösning.;Jämfört med förra året har antalet ansökningar ökat med ungefär en tiondel.;Handläggaren svarar på frågor om tidsplan, kostnader och ansvar.'.split(
    ';',
  );

interface Kind {
  readonly profile: string;
  readonly body: string;
  readonly isPolitical: boolean;
}

const kinds: readonly Kind[] = [
  { profile: 'namnd', body: 'Kultur- och fritidsnämnden', isPolitical: true },
  { profile: 'namnd', body: 'Socialnämnden', isPolitical: true },
  { profile: 'forening-styrelse', body: 'Styrelsen för Ekbackens IF', isPolitical: false },
  { profile: 'styrgrupp', body: 'Styrgruppen för nya skolan', isPolitical: false },
];

/** As they are printed. */
export const itemsPerPage = 16 / 7;

/** `count` different protocols of about 15 kB (seven pages); the same seed gives the same ones. */
export function protocols(
  count: number,
  options: { readonly seed?: number; readonly items?: number } = {},
): string[] {
  const random = seeded(options.seed ?? 1);
  return Array.from({ length: count }, (_, index) => protocol(index, options.items ?? 16, random));
}

/** Writes protocols as `0001.md` and so on into `folder`, and gives their paths. */
export function writeCorpus(folder: string, texts: readonly string[]): string[] {
  mkdirSync(folder, { recursive: true });
  return texts.map((text, index) => {
    const file = join(folder, `${String(index + 1).padStart(4, '0')}.md`);
    writeFileSync(file, text);
    return file;
  });
}

function protocol(index: number, itemCount: number, random: Random): string {
  const kind = kinds[index % kinds.length]!;
  const date = `2025-${two(1 + (index % 12))}-${two(1 + ((index * 7) % 28))}`;
  const first = 1 + Math.floor(random() * 80);
  const people = peopleOf(12, first, kind, random);
  const items = Array.from({ length: itemCount }, (_, at) => item(first + at, kind, people, random));
  return `---
profil: ${kind.profile}
organ: ${kind.body}
datum: ${date}
tid: 13.15–${15 + Math.floor(random() * 3)}.${two(Math.floor(random() * 60))}
plats: ${pick(places, random)}
ordförande: ${people[0]}
sekreterare: ${people[1]}
justerare: ${people[2]}
närvarande:
${people.map((person) => `  - ${person}`).join('\n')}
---

# Protokoll ${index + 1}

${items.join('\n')}`;
}

function peopleOf(count: number, first: number, kind: Kind, random: Random): string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(`${pick(firstNames, random)} ${pick(surnames, random)}`);
  return [...names].map((name, at) => {
    const party = kind.isPolitical ? ` (${pick(parties, random)})` : '';
    return `${name}${party}${at > 8 && kind.isPolitical ? `, §§ ${first}–${first + at - 4}` : ''}`;
  });
}

function item(number: number, kind: Kind, people: readonly string[], random: Random): string {
  const name = () => pick(people.slice(0, 9), random);
  const prose = () => Array.from({ length: 4 }, () => pick(sentences, random)).join(' ');
  const proposals = `### Yrkanden

${name()} yrkar bifall till förvaltningens förslag.

`;
  const table = `| År | Utfall | Budget |
| --- | ---: | ---: |
| 2024 | ${Math.floor(random() * 900)} | ${Math.floor(random() * 900)} |
| 2025 | ${Math.floor(random() * 900)} | ${Math.floor(random() * 900)} |

`;
  const action = `- [ ] ${name().replace(/ \(.*/, '')}: ta fram ett nytt underlag (senast 2026-0${1 + Math.floor(random() * 9)}-15)

`;
  return `## § ${number} ${pick(matters, random)}

Dnr ${2000 + number}/${100 + Math.floor(random() * 899)}

${prose()}

${prose()}

${random() < 0.3 ? table : ''}${kind.isPolitical && random() < 0.4 ? proposals : ''}${random() < 0.4 ? action : ''}### Beslut

${kind.body} beslutar

att godkänna förslaget,
att ge förvaltningen i uppdrag att återkomma senast 2026-03-${two(1 + Math.floor(random() * 28))}.
`;
}

function pick<T>(from: readonly T[], random: Random): T {
  return from[Math.floor(random() * from.length)]!;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Mulberry32: numbers from 0 up to 1. */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
