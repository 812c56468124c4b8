import { expect, test } from 'vitest';
import { parseItem } from '../parse-item.ts';

test.each([
  ['one mover', 'Anna Ek (S) yrkar bifall till förslaget.', ['Anna Ek (S)']],
  ['two movers', 'Anna Ek (S) och Bo Alm (M) yrkar avslag.', ['Anna Ek (S), Bo Alm (M)']],
  [
    'those who join',
    'Siv Rask (C) yrkar, med instämmande av Bo Alm (M), avslag.',
    ['Siv Rask (C), Bo Alm (M)'],
  ],
  [
    'those who support',
    'Siv Rask föreslog, understödd av Bo Alm, att frågan bordläggs.',
    ['Siv Rask, Bo Alm'],
  ],
  [
    'an opinion before',
    'Kommunal anser att risken är stor och dåligt utredd och yrkar avslag.',
    ['Kommunal'],
  ],
  [
    'what becomes of them',
    'Siv Rask yrkar\natt a\n\nBo Alm yrkar\natt b\n\nSiv Rask jämkar sig med Bo Alms yrkande.',
    ['Siv Rask', 'Bo Alm'],
  ],
  [
    'a line each',
    'Anna Ek (S) yrkar bifall.\nBo Alm (M) instämmer i yrkandet.',
    ['Anna Ek (S)', 'Bo Alm (M)'],
  ],
  ['a name and a colon', '- Anna Ek (S): bifall\n- Bo Alm (M): avslag', ['Anna Ek (S)', 'Bo Alm (M)']],
  [
    'several of one mover',
    'Anna Ek (S) yrkar\n\n1. att a\n2. att b\n\nBo Alm (M) yrkar avslag.',
    ['Anna Ek (S)', 'Anna Ek (S)', 'Bo Alm (M)'],
  ],
  ['a reason on the next line', 'Anna Ek (S) yrkar bifall.\nSkälet är ekonomin.', ['Anna Ek (S)']],
  ['a party', 'Vänsterpartiet yrkar avslag.', ['Vänsterpartiet']],
  ['nobody', 'Avslag på punkt 2.', [null]],
])('%s', (_name, text, movers) => {
  expect(proposalsOf(`### Yrkanden\n\n${text}`).map(({ person }) => person)).toEqual(movers);
});

test('the mover may stand in the heading', () => {
  expect(proposalsOf('### Yrkande från Siv Rask (C)\n\nAtt taxan sänks.')).toMatchObject([
    { person: 'Siv Rask (C)' },
  ]);
});

test('a yrkande between other sentences is one', () => {
  const text = 'Frågan diskuterades. Siv Rask (C) yrkade avslag. Nämnden beslutade att höja taxan.';
  expect(proposalsOf(text).map(({ person }) => person)).toEqual(['Siv Rask (C)']);
  expect(proposalsOf('Bert Åman (POSK) föreslår i stället 2 %.').map(({ person }) => person)).toEqual([
    'Bert Åman (POSK)',
  ]);
});

test('a yrkande that somebody seconds within the sentence', () => {
  const text = 'Ledamot Per Gran föreslog, understödd av Siv Back, att ramen höjs.';
  expect(proposalsOf(text)).toHaveLength(1);
});

test('nobody moves nothing', () => {
  expect(proposalsOf('Ingen yrkade på något annat.')).toEqual([]);
});

test('speakers are no movers', () => {
  const text = '### Yttranden\n\nOve Alm (S) och Siv Rask (C).\nSiv Rask (C) yrkar avslag.';
  expect(proposalsOf(text)).toMatchObject([{ person: 'Siv Rask (C)', text: 'Siv Rask (C) yrkar avslag.' }]);
});

function proposalsOf(body: string) {
  return parseItem(body).blocks.flatMap((block) => (block.type === 'proposals' ? block.proposals : []));
}
