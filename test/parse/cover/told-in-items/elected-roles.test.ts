import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';

const names = (people: readonly { name: string }[]): string => people.map(({ name }) => name).join(', ');

/** Chair, secretary and verifiers of notes whose items are these. */
function rolesIn(items: string): string {
  const { chairs, secretaries, verifiers } = read(`# Protokoll årsmöte i Byalaget 2025-03-23\n\n${items}\n`);
  return [chairs, secretaries, verifiers].map(names).join(' | ');
}

test('who signs stands above the attachments, several on a line', () => {
  const items = `## 1. Avslutning

Mötet avslutades.

Vid protokollet: Bo Ek
Justeras: Ulf Sten, Mona Berg

Bilaga A: Röstlängd`;
  expect(rolesIn(items)).toBe(' | Bo Ek | Ulf Sten, Mona Berg');
});

test.each([
  ['entries', '- **Mötesordförande**\n  - Kim Sav\n- **Justerare**\n  - Ulf Sten (omval)\n  - Mona Berg'],
  ['paragraphs', '**Mötesordförande**\n\n- Kim Sav\n\n**Justerare:**\n\n1. Ulf Sten\n2. Mona Berg'],
])('names stand in lists below roles that are %s', (_as, below) => {
  expect(rolesIn(`## 2. Val av mötesfunktionärer\n\n${below}`)).toBe('Kim Sav |  | Ulf Sten, Mona Berg');
});

test('who signs stands above the roles, with one space between the columns', () => {
  const items =
    '## 1. Avslutning\n\nMötet avslutades.\n\nUlf Sten Bo Ek\nOrdförande Sekreterare\n\nMona Berg\nJusterare';
  expect(rolesIn(items)).toBe('Ulf Sten | Bo Ek | Mona Berg');
});

test.each([
  ['Val av ordförande och sekreterare för stämman', 'Valdes Kim Sav respektive Bo Ek.'],
  ['Val av sekreterare och ordförande för stämman', 'Valdes Bo Ek respektive Kim Sav.'],
])('those chosen stand in the order of the heading: %s', (heading, chosen) => {
  expect(rolesIn(`## 2. ${heading}\n\n${chosen}`)).toBe('Kim Sav | Bo Ek | ');
});

describe('who was chosen at the meeting to lead, write and verify', () => {
  test.each([
    ['Till ordförande för mötet valdes Kim Sav och till sekreterare Bo Ek.', 'Kim Sav | Bo Ek | '],
    ['Kim Sav valdes till mötesordförande.', 'Kim Sav |  | '],
    ['Till mötets ordförande valdes Kim Sav och sekreterare Bo Ek.', 'Kim Sav | Bo Ek | '],
    ['Till ordförande för mötet valdes Kim Sav och till dess sekreterare Bo Ek.', 'Kim Sav | Bo Ek | '],
    ['Till justerare valdes Ulf Sten och  Mona Berg.', ' |  | Ulf Sten, Mona Berg'],
    ['Mötet valde Kim Sav att leda mötet.', 'Kim Sav |  | '],
    ['Bo Ek utsågs att föra protokollet.', ' | Bo Ek | '],
    ['Kim Sav valdes att leda mötet och föra protokoll.', 'Kim Sav | Kim Sav | '],
    ['Det antecknades att Bo Ek fört protokollet.', ' | Bo Ek | '],
    ['Det antecknades att Bo Ek tjänstgjorde som protokollförare.', ' | Bo Ek | '],
    ['Ordföranden anmälde Bo Ek som protokollförare.', ' | Bo Ek | '],
    ['Till justerare valdes Ulf Sten och Mona Berg.', ' |  | Ulf Sten, Mona Berg'],
    ['Att jämte ordföranden justera protokollet utsågs Mona Berg.', ' |  | Mona Berg'],
    ['Mona Berg valdes att jämte ordföranden justera dagens protokoll.', ' |  | Mona Berg'],
    ['Mötet beslutade att välja Ulf Sten till justerare tillika rösträknare.', ' |  | Ulf Sten'],
    ['Till ordförande för föreningen valdes Kim Sav. Till kassör valdes Bo Ek.', ' |  | '],
    ['Till revisor valdes Ulf Sten.', ' |  | '],
    ['tms valdes till sekreterare för mötet.', ' | tms | '],
    ['Mötesordförande Kim Sav och mötessekreterare Bo Ek', 'Kim Sav | Bo Ek | '],
    ['Kim Sav väljs som ordförande av årsmötet.', 'Kim Sav |  | '],
    [
      'Ulf Sten (lott nr 4) och Mona Berg (lott 12) väljs att justera protokollet.',
      ' |  | Ulf Sten, Mona Berg',
    ],
    [
      'Till justerare som jämte årsmötets ordförande, ska justera protokollet, valdes Ulf Sten.',
      ' |  | Ulf Sten',
    ],
    ['Mötet valde fabian och katy som justerare tillika rösträknare.', ' |  | fabian, katy'],
    ['Samma personer valdes till justerare.', ' |  | '],
    ['Kassören valdes till mötesordförande.', ' |  | '],
    ['Mötet utsåg Ulf Sten till rapportör till Nybladet samt att justera protokollet.', ' |  | Ulf Sten'],
  ])('%s', (sentence, roles) => {
    expect(rolesIn(`## 1. Val\n\n${sentence}`)).toBe(roles);
  });

  test.each([
    ['## 1. Val av justerare\n\nUlf Sten och Mona Berg.', ' |  | Ulf Sten, Mona Berg'],
    ['## 1. Val av justerare\n\nValdes Ulf Sten.', ' |  | Ulf Sten'],
    [
      '## 1. Val av en eller två justerare\n\nStämman beslutade att ha en justerare och valde Ulf Sten.',
      ' |  | Ulf Sten',
    ],
    [
      '## 1. Val av ordförande och sekreterare för mötet\n\nTill ordförande valdes Kim Sav. Till sekreterare valdes Bo Ek.',
      'Kim Sav | Bo Ek | ',
    ],
    ['## 1. Val av stämmoordförande\n\nMötet valde Kim Sav.', 'Kim Sav |  | '],
    [
      '## 1. Val av sekreterare och justerare\n\nBo Ek valdes till sekreterare och Ulf Sten till justerare.',
      ' | Bo Ek | Ulf Sten',
    ],
    [
      '## 1. Val av mötesfunktionärer\n\na. Ordförande: Kim Sav\nb. Sekreterare: Bo Ek\nc. Justerare: Ulf Sten',
      'Kim Sav | Bo Ek | Ulf Sten',
    ],
    ['§ 1. Till justerare valdes Ulf Sten.', ' |  | Ulf Sten'],
    ['## 1. Val av mötesordförande\n\nnsg föreslås och väljs.', 'nsg |  | '],
    ['## 1. Val av mötesordförande\n\nMötet föreslog och valde nsg.', 'nsg |  | '],
    [
      '§ 1. Val av sekreterare\n\nSTYRELSE BESLUTAR\nAtt utse Bo Ek till sekreterare för mötet',
      ' | Bo Ek | ',
    ],
  ])('%s', (items, roles) => {
    expect(rolesIn(items)).toBe(roles);
  });

  test('the cover goes first', () => {
    const notes = '---\njusterare: Mona Berg\n---\n## 1. Val\n\nTill justerare valdes Ulf Sten.';
    expect(names(read(notes).verifiers)).toBe('Mona Berg');
  });
});
