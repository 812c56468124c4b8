import { crc32, deflateSync } from 'node:zlib';

/** Notes of unlike protocols: what they hold, and how their PDF is made. */
export interface SampleDocument {
  readonly name: string;
  readonly notes: string;
  readonly options: readonly string[];
  /** How many sign it. */
  readonly signatures: number;
}

const cover = `Ordförande: Anna Ek
Sekreterare: Bo Lind
Justerare: Cia Berg
Närvarande: Anna Ek, Bo Lind, Cia Berg, Dan Fors
`;

const items = (count: number, body: (number: number) => string) =>
  Array.from(
    { length: count },
    (_, index) => `## § ${index + 1} Ärende ${index + 1}\n\n${body(index + 1)}\n`,
  ).join('\n');

const decision = (number: number) =>
  `Frågan om etapp ${number} togs upp.\n\n**Beslut:** Styrelsen godkänner etapp ${number}.`;

const prose =
  'Styrelsen gick igenom läget, och de närvarande hade möjlighet att ställa frågor om arbetet. '.repeat(8);

const title = (day: string) => `# Protokoll styrelsen ${day}\n\n`;

/** The image that some of them show. */
export const image =
  '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="60"><path d="M0 0h99v60z"/></svg>';

export const documents: readonly SampleDocument[] = [
  {
    name: 'plain',
    notes: `${title('2026-01-14')}${cover}\n${items(3, decision)}`,
    options: [],
    signatures: 0,
  },
  {
    name: 'long',
    notes: `${title('2026-02-11')}${cover}\n${items(14, (number) => `${prose}\n\n${decision(number)}`)}`,
    options: [],
    signatures: 0,
  },
  {
    name: 'signed',
    notes: `${title('2026-03-11')}${cover}\n${items(5, decision)}`,
    options: ['--signature-fields'],
    signatures: 1,
  },
  {
    name: 'signed-twice',
    notes: `${title('2026-04-15')}${cover}\n${items(9, (number) => `${prose}\n\n${decision(number)}`)}`,
    options: ['--signature-fields'],
    signatures: 2,
  },
  {
    name: 'fields',
    notes: `${title('2026-05-13')}${cover}\n${items(4, decision)}`,
    options: ['--signature-fields'],
    signatures: 0,
  },
  {
    name: 'images',
    notes: `${title('2026-06-10')}${cover}\n${items(3, (number) => `![Karta över etapp ${number}](karta.svg)\n\n![Foto](foto.png)\n\n${decision(number)}`)}`,
    options: [],
    signatures: 0,
  },
  {
    name: 'tables',
    notes: `${title('2026-08-12')}${cover}\n${items(3, (number) => `| Post | Belopp |\n|---|---:|\n| Drift | ${number} 000 |\n| Lokal | 2 000 |\n\n${decision(number)}`)}`,
    options: ['--signature-fields'],
    signatures: 1,
  },
  {
    name: 'secret',
    notes: `${title('2026-09-09')}${cover}\n${items(3, (number) => `En granne :sekretess[Eva Ros] klagar på etapp ${number}.\n\n${decision(number)}`)}`,
    options: [],
    signatures: 0,
  },
  {
    name: 'verified',
    notes: `---\ndatum: 2026-10-14\nstatus: justerat\njusterat: 2026-10-20\n---\n\n${title('2026-10-14')}${cover}\n${items(3, decision)}`,
    options: [],
    signatures: 0,
  },
  {
    name: 'links',
    notes: `${title('2026-11-11')}${cover}\n${items(4, (number) => `Se [underlaget](https://exempel.se/${number}) och fotnoten[^1].\n\n- [x] Bo Lind skickar kallelsen\n\n${decision(number)}`)}\n[^1]: Enligt stadgarna.\n`,
    options: [],
    signatures: 0,
  },
];

/** A photograph, as it were: 8 by 8 dots. */
export function png(): Uint8Array {
  const rows = Buffer.concat(
    Array.from({ length: 8 }, (_, row) =>
      Buffer.from([0, ...Array.from({ length: 24 }, (_dot, at) => (row * 31 + at * 7) % 256)]),
    ),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(8, 0);
  header.writeUInt32BE(8, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
