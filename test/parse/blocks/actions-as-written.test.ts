import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';

function actionsIn(body: string, title = 'Badplatsen', more = '') {
  const notes = `---\norgan: Styrelsen\ndatum: 2025-05-15\nnärvarande: Rut Vik, Ivar Lo, Eva Rask\n${more}---\n\n## § 4 ${title}\n\n${body}\n`;
  return parseProtocol(notes).protocol!.items[0]!.blocks.flatMap(({ actions }) =>
    actions.map(({ owners, text, due }) => [owners, text, due]),
  );
}

describe('fields in any order are one action', () => {
  test.each([
    'Ansvarig: Rut Vik\nÅtgärd: måla\nKlart: 2025-06-01',
    'Åtgärd: måla\nAnsvarig: Rut Vik\nKlart: 2025-06-01',
    'Beslut: Bryggan lagas.\n\nAnsvarig: Rut Vik\nÅtgärd: måla\nKlart: 2025-06-01',
    'Ansvarig: Rut Vik. Åtgärd: måla. Klart: 2025-06-01',
    '- Ansvarig: Rut Vik\n- Åtgärd: måla\n- Klart: 2025-06-01',
  ])('%j', (body) => {
    expect(actionsIn(body)).toEqual([[['Rut Vik'], 'måla', '2025-06-01']]);
  });

  test('two owners with a task each are two', () => {
    expect(actionsIn('Ansvarig: Rut Vik\nÅtgärd: måla\nAnsvarig: Ivar Lo\nÅtgärd: såga')).toEqual([
      [['Rut Vik'], 'måla', null],
      [['Ivar Lo'], 'såga', null],
    ]);
  });
});

describe('who is responsible stands behind an entry', () => {
  test.each<[string, [string[], string, string | null][]]>([
    [
      '- Måla bryggan till 1 juni. Ansvarig: Rut Vik',
      [[['Rut Vik'], 'Måla bryggan till 1 juni.', '2025-06-01']],
    ],
    ['- Måla bryggan (ansvarig: Rut Vik)', [[['Rut Vik'], 'Måla bryggan', null]]],
    ['- Måla bryggan, ansvarig: Rut Vik, klart: 1 juni', [[['Rut Vik'], 'Måla bryggan', '2025-06-01']]],
    [
      '- Vi såg på bryggan\n  - Rut målar den. Ansvarig: Rut Vik\n  - Den är gammal.',
      [[['Rut Vik'], 'Rut målar den.', null]],
    ],
    ['- Bryggan är gammal.\n- Måla den. Ansvarig: Ivar Lo', [[['Ivar Lo'], 'Måla den.', null]]],
  ])('%j', (body, told) => {
    expect(actionsIn(body)).toEqual(told);
  });

  test('below Uppdrag each entry is one', () => {
    expect(actionsIn('### Uppdrag\n\n- Måla bryggan. Ansvarig: Rut Vik\n- Såga ved')).toEqual([
      [['Rut Vik'], 'Måla bryggan.', null],
      [[], 'Såga ved', null],
    ]);
  });

  test('among what is decided it stays a clause', () => {
    expect(actionsIn('Styrelsen beslutar att\n- måla bryggan. Ansvarig: Rut Vik\n- såga ved.')).toEqual([]);
  });
});

describe('owners last', () => {
  test.each<[string, string[], string]>([
    ['Måla bryggan (Rut)', ['Rut'], 'Måla bryggan'],
    ['Måla bryggan - Ivar', ['Ivar'], 'Måla bryggan'],
    ['Måla bryggan – Ivar', ['Ivar'], 'Måla bryggan'],
    ['Måla bryggan (Rut, Ivar)', ['Rut', 'Ivar'], 'Måla bryggan'],
    ['Måla bryggan (Rut och Ivar)', ['Rut', 'Ivar'], 'Måla bryggan'],
    ['Måla bryggan (Folkets Hus)', [], 'Måla bryggan (Folkets Hus)'],
    ['Måla bryggan – gärna grön', [], 'Måla bryggan – gärna grön'],
    ['Rut: måla bryggan', ['Rut'], 'måla bryggan'],
  ])('%s', (line, owners, text) => {
    expect(actionsIn(`1. ${line}`, 'Att göra till nästa möte')).toEqual([[owners, text, null]]);
    expect(actionsIn(`### Åtgärder\n\n- ${line}`)).toEqual([[owners, text, null]]);
  });
});

describe('the day', () => {
  test.each<[string, string | null]>([
    ['(senast 2025-06-01), se § 1', '2025-06-01'],
    ['senast 2025-06-01 med färg', '2025-06-01'],
    ['(till nästa möte)', '2025-06-12'],
    ['till nästa möte', '2025-06-12'],
    ['(senast 1 juni)', '2025-06-01'],
    ['i sommar', null],
    ['från 2024-05-01', null],
  ])('måla %s', (when, due) => {
    expect(actionsIn(`- [ ] Rut Vik: måla ${when}`, 'Badplatsen', 'nästa möte: 2025-06-12\n')).toMatchObject([
      [['Rut Vik'], expect.anything(), due],
    ]);
  });

  test('the words stay where nobody knows the next meeting', () => {
    expect(actionsIn('- [ ] Rut Vik: måla (till nästa möte)')).toMatchObject([
      [['Rut Vik'], {}, 'till nästa möte'],
    ]);
  });
});

describe('clauses that give an uppdrag by a day', () => {
  test.each<[string, string[]]>([
    ['att uppdra åt hamnkaptenen att laga bryggan senast 2026-12-01', ['hamnkaptenen']],
    ['att uppdra åt hamnkaptenen att senast 2026-12-01 laga bryggan', ['hamnkaptenen']],
    ['att ge Rut Vik i uppdrag att laga bryggan senast den 1 december 2026', ['Rut Vik']],
    ['att hamnkaptenen får i uppdrag att laga bryggan senast 2026-12-01', ['hamnkaptenen']],
  ])('%s', (clause, owners) => {
    expect(actionsIn(`Styrelsen beslutar\n${clause}.`)).toMatchObject([[owners, {}, '2026-12-01']]);
  });

  test.each(['att uppdra åt Rut Vik att laga bryggan', 'att laga bryggan senast 2026-12-01'])(
    'none: %s',
    (clause) => {
      expect(actionsIn(`Styrelsen beslutar\n${clause}.`)).toEqual([]);
    },
  );
});

describe('who is to do it is told by signs', () => {
  test.each<[string, [string[], string, string | null][]]>([
    ['- [ ] @rut @ivar: måla bryggan', [[['Rut', 'Ivar'], 'måla bryggan', null]]],
    ['- Bryggan\n  - Målas i juni\n  - köp färg @rut', [[['Rut'], 'köp färg', null]]],
    ['- Bryggan är gammal\n- @ivar ringer hamnfogden', [[['Ivar'], 'ringer hamnfogden', null]]],
    ['- Beställ plank\n  - @eva', [[['Eva'], 'Beställ plank', null]]],
  ])('%j', (body, actions) => {
    expect(actionsIn(body)).toEqual(actions);
  });

  test.each(['- Skriv till @hamnbolaget om avgiften', '- Följ oss @badplatsen'])('not %j', (body) => {
    expect(actionsIn(body)).toEqual([]);
  });
});

describe('columns of tabs and spaces', () => {
  const both = [
    [['Rut', 'Ivar'], 'Måla bryggan', '2025-06-01'],
    [['Eva Rask'], 'Köpa plank', null],
  ];
  test.each([
    'Att göra\n\nVad\tVem\tNär\nMåla bryggan\tRut, Ivar\t1 juni\nKöpa plank\tEva Rask\t',
    'Bryggan är trasig.\n\nÅtgärd\tAnsvarig\tKlart\nMåla bryggan\tRut, Ivar\t2025-06-01\nKöpa plank\tEva Rask\t\n\nNästa punkt.',
    'Nr  Åtgärd        Ansvarig   Klart\n1   Måla bryggan  Rut, Ivar  1 juni\n2   Köpa plank    Eva Rask',
  ])('%j', (body) => {
    expect(actionsIn(body)).toEqual(both);
  });

  test.each([
    'Vad  Vem\nMåla bryggan  Rut\nVi pratade sedan om  resan.',
    'Vad  Vem\nMåla bryggan  Rut\nVi reste sedan till  Ystad.\nDet var  kallt.',
    'Nr  Vad  Vem\n1  Måla bryggan  Rut\nVi pratade sedan om  resan.',
    'Nr\tVad\tVem\n1\tMåla bryggan\tRut\n2\t\t\nVi pratade om\tresan.',
  ])('prose below is none of it: %j', (body) => {
    expect(actionsIn(body)).toEqual([[['Rut'], 'Måla bryggan', null]]);
  });

  test('a row without a task ends nothing, and a role or group may do it', () => {
    expect(actionsIn('Nr\tVad\tVem\n1\t\tRut\n2\tMåla\tRut\n3\tSåga\tden som hinner')).toEqual([
      [['Rut'], 'Måla', null],
      [['den som hinner'], 'Såga', null],
    ]);
    expect(actionsIn('Vad  Vem\nMåla  kassören\nSåga  alla')).toEqual([
      [['kassören'], 'Måla', null],
      [['alla'], 'Såga', null],
    ]);
  });

  test('columns of something else are text', () => {
    expect(actionsIn('Vad\tPris\nPlank\t200 kr')).toEqual([]);
  });
});
