import { describe, expect, test } from 'vitest';
import { findings, read } from '../read.ts';

const names = (people: readonly { name: string }[]): string => people.map(({ name }) => name).join(', ');

/** `Chair | secretary | verifiers` of notes with this body. */
function roles(title: string, body: string): string {
  const { chairs, secretaries, verifiers } = read(`# ${title}\n\n${body}\n`);
  return [chairs, secretaries, verifiers].map(names).join(' | ');
}

describe('those chosen at the meeting, in one sentence', () => {
  test.each([
    ['Mötet valde Ida Lind som mötesordförande.', 'Ida Lind |  | '],
    ['Bo Ek blev vald till mötessekreterare.', ' | Bo Ek | '],
    ['Till ordförande för dagens möte valdes Ida Lind.', 'Ida Lind |  | '],
    ['Till mötesordförande utsågs Ida Lind och till mötessekreterare Bo Ek.', 'Ida Lind | Bo Ek | '],
    ['Ida Lind valdes till mötesordförande och Bo Ek till mötessekreterare.', 'Ida Lind | Bo Ek | '],
    ['Till mötesordförande valdes Ida Lind och Bo Ek till mötessekreterare.', 'Ida Lind | Bo Ek | '],
    ['Till mötesordförande och mötessekreterare valdes Ida Lind respektive Bo Ek.', 'Ida Lind | Bo Ek | '],
    ['Kaj Sand och Eva Ström valdes att justera protokollet.', ' |  | Kaj Sand, Eva Ström'],
    ['Mötet valde Kaj Sand och Eva Ström till justerare.', ' |  | Kaj Sand, Eva Ström'],
    ['Att välja Kaj Sand till justerare.', ' |  | Kaj Sand'],
    ['att Kaj Sand och Eva Ström väljs till justerare.', ' |  | Kaj Sand, Eva Ström'],
    [
      'Kaj Sand och Eva Ström valdes till justeringspersoner tillika rösträknare.',
      ' |  | Kaj Sand, Eva Ström',
    ],
    ['Som justeringsman har stämman utsett Kaj Sand.', ' |  | Kaj Sand'],
    ['Att jämte ordföranden Ida Lind justera protokollet utsågs Kaj Sand.', ' |  | Kaj Sand'],
    ['Styrelsen beslutar att utse Kaj Sand att jämte ordföranden justera protokollet.', ' |  | Kaj Sand'],
    ['Nämnden beslutar att utse Kaj Sand (M) till justerare.', ' |  | Kaj Sand'],
    ['På förslag av Bo Ek valdes Kaj Sand till justerare.', ' |  | Kaj Sand'],
    ['Till justerare valdes Kaj Sand med Eva Ström som ersättare.', ' |  | Kaj Sand'],
    ['Till justerare valdes Kaj Sand, till rösträknare valdes Eva Ström.', ' |  | Kaj Sand'],
    ['Till rösträknare valdes Eva Ström och till justerare Kaj Sand.', ' |  | Kaj Sand'],
    ['Ida Lind leder dagens möte och Bo Ek för protokoll.', 'Ida Lind | Bo Ek | '],
    ['Mötet leddes av Ida Lind. Protokollet fördes av Bo Ek.', 'Ida Lind | Bo Ek | '],
    ['Mötet valde Pelle (Per) Holm till mötesordförande.', 'Pelle (Per) Holm |  | '],
    ['Mötet valde ilan (Ida Lind) till mötesordförande.', 'Ida Lind |  | '],
    ['Ida Lind was elected chair of the meeting and Bo Ek secretary of the meeting.', 'Ida Lind | Bo Ek | '],
    ['The meeting elected Kaj Sand and Eva Ström as adjusters.', ' |  | Kaj Sand, Eva Ström'],
    ['Kaj Sand föreslogs som justerare.', ' |  | '],
    ['Till kassör valdes Bo Ek och till revisor Kaj Sand.', ' |  | '],
    ['Till ordförande för föreningen valdes Ida Lind.', ' |  | '],
    ['Till styrelseordförande valdes Ida Lind på ett år.', ' |  | '],
    ['Till vice ordförande valdes Ida Lind.', ' |  | '],
    ['Ida Lind avsade sig uppdraget som mötesordförande.', ' |  | '],
    ['Styrelsen gav Bo Ek i uppdrag att leda mötesgruppen.', ' |  | '],
  ])('%s', (sentence, told) => {
    expect(roles('Möte i Byalaget 2025-03-23', `## 1. Formalia\n\n${sentence}`)).toBe(told);
  });
});

describe('those chosen under a heading that says as what', () => {
  test.each([
    ['## 2. Val av mötesordförande\n\nIda Lind föreslås och väljs.', 'Ida Lind |  | '],
    ['## 2. Val av sekreterare för mötet\n\nBo Ek.', ' | Bo Ek | '],
    [
      '## 2. Val av två personer att jämte ordföranden justera protokollet\n\nKaj Sand och Eva Ström',
      ' |  | Kaj Sand, Eva Ström',
    ],
    ['## 2. Val av justerare\n\n- Kaj Sand\n- Eva Ström', ' |  | Kaj Sand, Eva Ström'],
    ['## 2. Val av justerare\n\nKaj Sand\nEva Ström', ' |  | Kaj Sand, Eva Ström'],
    ['## 2. Val av justerare\n\nKaj Sand och Eva Ström valdes.', ' |  | Kaj Sand, Eva Ström'],
    ['## 2. Val av justerare\n\nBeslut\n\nNämnden beslutar att utse Kaj Sand.', ' |  | Kaj Sand'],
    ['## 2. Val av justerare\n\nBeslut: Kaj Sand och Eva Ström.', ' |  | Kaj Sand, Eva Ström'],
    [
      '## 2. Val av justerare\n\nMötet beslutade att ha två. Valda blev Kaj Sand och Eva Ström.',
      ' |  | Kaj Sand, Eva Ström',
    ],
    ['## 2. Val av justerare\n\nFrågan bordlades. Kaj Sand lämnade mötet.', ' |  | '],
    ['## 2. Val av justerare\n\nAlla ledamöter justerar.', ' |  | '],
    ['## 2. Val av mötesordförande och sekreterare\n\nIda Lind och Bo Ek valdes.', ' |  | '],
    [
      '## 2. Val av mötesordförande och sekreterare\n\nIda Lind respektive Bo Ek valdes.',
      'Ida Lind | Bo Ek | ',
    ],
    [
      '## 2. Val av mötesfunktionärer\n\n| Uppdrag | Namn |\n|---|---|\n| Mötesordförande | Ida Lind |\n| Mötessekreterare | Bo Ek |\n| Justerare | Kaj Sand, Eva Ström |',
      'Ida Lind | Bo Ek | Kaj Sand, Eva Ström',
    ],
    [
      '## 2. Val av mötesfunktionärer\n\nOrdförande – Ida Lind\nSekreterare – Bo Ek\nJusterare – Kaj Sand',
      'Ida Lind | Bo Ek | Kaj Sand',
    ],
    [
      '## 2. Val av ordförande\n\nTill ordförande valdes Ida Lind.\n\n## 3. Val av sekreterare\n\nTill sekreterare valdes Bo Ek.\n\n## 4. Val av justerare\n\nValdes Kaj Sand.',
      'Ida Lind | Bo Ek | Kaj Sand',
    ],
    [
      '## 2. Val av justerare\n\nValdes Kaj Sand.\n\n## 9. Val av ordförande\n\nTill ordförande valdes Ida Lind.',
      ' |  | Kaj Sand',
    ],
    [
      '## 1 Ordförande och justerare\n\nTill ordförande har Eva Ek utsetts av stämman.\n\nSom justeringsman har stämman utsett Olof Alm.\n\n## 2 Justerare för del två\n\nAtt jämte ordföranden justera protokollet utsågs Bo Ro.',
      'Eva Ek |  | Olof Alm, Bo Ro',
    ],
    ['## 1. Öppnande\n\nKl. 18.\n\n## 2. Val av sekreterare\n\nBo Ek valdes.', ' | Bo Ek | '],
    ['## 1. Kassan\n\nT.\n\n## 2. Val av sekreterare\n\nBo Ek valdes.', ' |  | '],
    ['## 2. Protokoll och justering\n\nBo Ek skriver, Kaj Sand justerar.', ' | Bo Ek | Kaj Sand'],
    ['Bo Ek antecknar och Kaj Sand justerar.\n\n## 1. Kassan\n\nT.', ' | Bo Ek | Kaj Sand'],
    ['## 1. Kassan\n\nBo Ek skriver.', ' |  | '],
    ['## 1. Kassan\n\nBo Ek skriver, och skickar brevet.', ' |  | '],
    ['## 1. Öppnande\n\nMötet öppnades av Ida Lind som också valdes till mötesordförande.', 'Ida Lind |  | '],
    [
      '## 1. Öppnande\n\nBo Ek valdes att skriva och Kaj Sand att justera protokollet.',
      ' | Bo Ek | Kaj Sand',
    ],
    ['## 1. Öppnande\n\nOrdf. Ida Lind öppnade mötet.', 'Ida Lind |  | '],
    [
      '## 1. Kassan\n\nT.\n\n## Justering\n\nProtokollet justeras av Kaj Sand den 11 mars 2025.',
      ' |  | Kaj Sand',
    ],
    ['## 2. Val av ordförande för verksamhetsåret\n\nIda Lind valdes.', ' |  | '],
    ['## 2. Election of chair of the meeting\n\nIda Lind was elected.', 'Ida Lind |  | '],
    ['## 2. Election of adjusters\n\nKaj Sand and Eva Ström.', ' |  | Kaj Sand, Eva Ström'],
  ])('%s', (items, told) => {
    expect(roles('Årsmöte i Byalaget 2025-03-23', items)).toBe(told);
  });

  test('first names of those who are there', () => {
    const notes =
      'Närvarande: Kaj Sand, Eva Ström\n\n## 1. Val av justerare\n\nKaj och Eva valdes att justera protokollet.';
    expect(roles('Möte i Byalaget 2025-03-23', notes)).toBe(' |  | Kaj Sand, Eva Ström');
  });

  test('those chosen for a constituting body lead it, not the meeting', () => {
    const items =
      '## 1. Val av justerare\n\nValdes Kaj Sand.\n\n## 2. Val av ordförande\n\nStyrelsen valde Ida Lind till ordförande.';
    expect(roles('Konstituerande styrelsemöte 2025-03-23', items)).toBe(' |  | Kaj Sand');
  });

  test('who opened as chair led where nothing else tells', () => {
    expect(roles('Styrelsemöte 2025-03-23', '## 1. Öppnande\n\nOrdförande Ida Lind öppnade mötet.')).toBe(
      'Ida Lind |  | ',
    );
    expect(
      roles('Styrelsemöte 2025-03-23', '## 1. Öppnande\n\nMötet öppnades av styrelsens ordförande Ida Lind'),
    ).toBe('Ida Lind |  | ');
    expect(roles('Styrelsemöte 2025-03-23', '## 1. Öppnande\n\nIda Lind öppnade mötet.')).toBe(' |  | ');
  });
});

describe('who signs and who was chosen', () => {
  const told = (signing: string, chosen: string): string[] =>
    findings(
      `# Möte\n\nNärvarande: Ida Lind, Bo Ek, Kaj Sand, Eva Ström\nOrdförande: Ida Lind\nJusterare: ${signing}\n\n## § 1 Val av justerare\n\n${chosen}\n`,
    ).filter((finding) => finding.includes('justerare-andra'));

  test('others are told where they were chosen', () => {
    expect(told('Eva Ström', 'Till justerare valdes Kaj Sand.')).toEqual([
      '9:1 justerare-andra Till justerare valdes Kaj Sand.',
    ]);
  });

  test.each([
    ['Kaj Sand', 'Till justerare valdes Kaj Sand.'],
    ['Ida Lind och Kaj Sand', 'Att jämte ordföranden justera valdes Kaj Sand.'],
    ['Ida Lind', 'Till justerare valdes Kaj Sand.'],
    ['Kaj', 'Till justerare valdes Kaj Sand.'],
    ['Kaj Sand', 'Till justerare valdes Kaj Sand och Eva Ström.'],
    ['Eva Ström', 'Frågan bordlades.'],
  ])('%s signs: %s', (signing, chosen) => {
    expect(told(signing, chosen)).toEqual([]);
  });
});
