import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../../src/index.ts';

const read = (text: string) => parseProtocol(text).protocol!;
const names = (people: readonly { name: string }[]) => people.map(({ name }) => name);

describe('Those who sign in columns', () => {
  test('stand below their roles, one secretary and several who verify', () => {
    const protocol = read(
      '# Årsmöte 2024-03-02\n\n## § 1 Avslutning\n\nMötet avslutades.\n\nVid protokollet:        Justeras:\n\n' +
        'Rut Vik                 Ola Ström\n\nEva Lo                  Per Dal\n',
    );
    expect(names(protocol.secretaries)).toEqual(['Rut Vik']);
    expect(names(protocol.verifiers).toSorted()).toEqual(['Eva Lo', 'Ola Ström', 'Per Dal']);
  });

  test('stand above their roles', () => {
    const protocol = read(
      '# Årsmöte 2024-03-02\n\n## § 1 Avslutning\n\nMötet avslutades.\n\nRut Vik       Ola Ström      Per Dal\nsekreterare   justeras       justeras\n',
    );
    expect(names(protocol.secretaries)).toEqual(['Rut Vik']);
    expect(names(protocol.verifiers)).toEqual(['Ola Ström', 'Per Dal']);
  });
});

test('A count of members is nobody', () => {
  const protocol = read(
    'Årsmöte 2024-03-02\n\nNärvarande: Tre (3) röstberättigade medlemmar:\nRut Vik\nOla Ström\nPer Dal\n\n## § 1 Öppnande\n\nMötet öppnades.\n',
  );
  expect(names(protocol.present)).toEqual(['Rut Vik', 'Ola Ström', 'Per Dal']);
});

test('The next meeting below a list of tasks is no task', () => {
  const { items } = read(
    '# Möte 2024-03-02\n\n## § 1 Att göra\n\n- Rut: boka lokal\n\n**Nästa möte:** 7 juni kl. 18.30\n',
  );
  expect(JSON.stringify(items)).not.toContain('"owners":["Nästa möte"]');
});

test.each([
  '1§  Öppnande\n\nRut öppnade.\n\n2§  Avgift\n\nAvgiften är 200 kr.',
  '1\nÖppnande:\nRut öppnade.\n2\nAvgift:\nAvgiften är 200 kr.',
])('Items with the number before the sign, or on a line of its own: %j', (text) => {
  const { items } = read(`Protokoll årsmöte 2024-03-02\n\n${text}\n`);
  expect(items.map(({ number }) => number)).toEqual([1, 2]);
});

test('The day in a title is of the year that stands before it', () => {
  const { meeting, body } = read(
    'Protokoll fört vid Radioklubbens vårmöte 2022, torsdagen\nden 17 mars klockan 19.00 i sal Q11.\n\n## 1. Öppnande\n\nRut öppnar.\n\n## 2. Avgift\n\nOförändrad.\n',
  );
  expect(meeting).toMatchObject({ date: '2022-03-17', start: '19:00', place: 'sal Q11' });
  expect(body).toBe('Radioklubben');
});

test('Below the title of a web site the first sentence tells when they met', () => {
  const { meeting, body } = read(
    '---\ntitle: Styrelsemöte maj\ndate: 2022-05-11 22:14:03 +0200\n---\n\nProtokoll från Teaterföreningens styrelsemöte tisdag 10 maj 2022 kl 18 i Replokalen.\n\n## 1. Öppnande\n\nRut öppnar.\n',
  );
  expect(meeting).toMatchObject({ date: '2022-05-10', start: '18:00', place: 'Replokalen' });
  expect(body).toBe('Teaterföreningen');
});

test('Each sub-item may choose for a part at the meeting', () => {
  const protocol = read(
    '# Sektionsmöte 2024-03-02\n\n## 1. Formalia\n\n### 1.1 Val av mötesordförande\n\nRut Vik väljs.\n\n### 1.2 Val av justerare\n\nOla Ström och Per Dal väljs.\n\n## 2. Avslutning\n\nKlart.\n',
  );
  expect(names(protocol.chairs)).toEqual(['Rut Vik']);
  expect(names(protocol.verifiers)).toEqual(['Ola Ström', 'Per Dal']);
});

test('What was done with the dagordning below a heading of that name is an item', () => {
  const { items } = read(
    '# Styrelsemöte 2024-03-02\n\n## Öppnande\n\nRut öppnade.\n\n## Dagordning\n\nDagordningen godkändes.\n',
  );
  expect(items.map(({ number }) => number)).toEqual([1, 2]);
});

test('Two plain names with a comma are two who verify', () => {
  expect(
    names(read('---\njusterare: Rut Vik, Ola Ström\n---\n\n## § 1 Öppnande\n\nKlart.\n').verifiers),
  ).toEqual(['Rut Vik', 'Ola Ström']);
});

test('Those who are known by first names only are chosen by them', () => {
  const protocol = read(
    'Styrelsemöte MK Racern 2024-03-02\n\nNärvarande: Rut, Ola och Per.\n\n1. Ola valdes till sekreterare.\n2. Per valdes till justerare.\n',
  );
  expect(names(protocol.secretaries)).toEqual(['Ola']);
  expect(names(protocol.verifiers)).toEqual(['Per']);
});

test.each([
  '2. Röstlängd\n    Rut Vik, Ola Ström, Per Dal.\n    Röstlängden fastställdes.',
  '| Närvarande | Barn |\n|---|---|\n| Rut Vik | Kaj |\n| Ola Ström | Lo |\n| Per Dal | Mo |',
])('Who was there by a line of names or a table: %j', (text) => {
  const { present } = read(
    `# Årsmöte 2024-03-02\n\n1. Öppnande\n    Rut öppnade.\n\n${text}\n`.replace(/1\. Öpp[^]*?(?=\|)/u, ''),
  );
  expect(names(present)).toEqual(['Rut Vik', 'Ola Ström', 'Per Dal']);
});

test('The way to a page is no name of a body', () => {
  const { body, meeting } = read(
    'Hem / Om oss / Protokoll\n\nProtokoll fört vid årsmöte med Ekby byalag den 18 mars 2018\n\n1. Öppnande\n\nRut öppnade.\n\n2. Avgift\n\nOförändrad.\n',
  );
  expect(body).toBe('Ekby byalag');
  expect(meeting.date).toBe('2018-03-18');
});

test('Names beside each other below Justeras are several, in notes without items too', () => {
  const { verifiers } = read(
    'Månadsmöte 8 oktober 2019\n\nDagordningen godkändes.\n\nVid protokollet\nEva Lo\n\nJusteras\nRut Vik          Ola Ström\n',
  );
  expect(names(verifiers)).toEqual(['Rut Vik', 'Ola Ström']);
});

test('The full stop after a place is no part of it', () => {
  const { meeting } = read(
    'Årsmöte 2024-03-02\n\nTid: 16.30–18.00. Plats: Folkets hus.\n\n## § 1 Öppnande\n\nKlart.\n',
  );
  expect(meeting.place).toBe('Folkets hus');
});

test('A title may begin with the number of the protocol', () => {
  const { protocolNumber } = read(
    'Stiftelsen Kvarnen\nOrg.nr 802400-0000\n\nProtokoll nr 2/2023 fört vid sammanträde med styrelsen den 8 juni 2023 i Kvarnkammaren\n\n## § 1 Öppnande\n\nKlart.\n',
  );
  expect(protocolNumber).toBe('2/2023');
});

test('A quote above the items that begins with the day is the head of the notes', () => {
  const { meeting, present } = read(
    '# Elbilspoolen – möte 3\n\n> 2025-03-25 17:00–18:10, Teams\n> Deltagare: Lisbet Kron, Hamid Rezai\n\n## 1 Avtal\n\nKlart.\n',
  );
  expect(meeting).toMatchObject({ date: '2025-03-25', start: '17:00', end: '18:10', place: 'Teams' });
  expect(names(present)).toEqual(['Lisbet Kron', 'Hamid Rezai']);
});

test('A quote of something else stays in the text', () => {
  const { preface } = read(
    '# Styrelsemöte 2025-03-25\n\n> Den som väntar på något gott.\n\n## 1 Avtal\n\nKlart.\n',
  );
  expect(preface[0]?.content[0]?.type).toBe('blockquote');
});

test('A house in a paragraph of its own below the day is where they met', () => {
  const { meeting } = read(
    'Styrelsemöte Lövåsens scoutkår\n\n2024-11-05 kl. 19:00-20:45\n\nScoutstugan\n\nNärvarande: Ida Lind\n\n1. Öppnande\n\n2. Läger\n',
  );
  expect(meeting.place).toBe('Scoutstugan');
});

test.each([
  ['Från: Jenny Holst', '/Jenny Holst, sekreterare'],
  ['Hej!', 'Vid anteckningarna\nJenny Holst'],
])('Who wrote is told at the end: %s … %s', (start, end) => {
  const { secretaries } = read(
    `${start}\n\nAnteckningar från föräldrarådet onsdag 9 april 2025 kl 18-19.30\n\n1. Maten\n\nGod.\n\n2. Rasten\n\nKort.\n\n${end}\n`,
  );
  expect(names(secretaries)).toEqual(['Jenny Holst']);
});
