import { expect, it } from 'vitest';
import { partAtColon } from '../../src/model/label-shape.ts';
import { partAtParty } from '../../src/model/party-at-end.ts';

it.each([
  ['Plats: Salen', { label: 'Plats', rest: ' Salen' }],
  ['Plats:', { label: 'Plats', rest: '' }],
  ['kl 10:30', null],
  [': Salen', null],
  ['Plats', null],
  ['Plats, sal: B', null],
  ['En plats som är för lång: B', null],
])('parts %s at its colon', (text, parts) => {
  expect(partAtColon(text, 20, ',')).toEqual(parts);
});

it.each([
  ['Eva Rask (S)', 'Eva Rask', 'S'],
  ['Eva Rask  (S)  ', 'Eva Rask', 'S'],
  ['Eva Rask', 'Eva Rask', null],
  ['Eva Rask ()', 'Eva Rask ()', null],
  ['Eva (Vivi) Rask', 'Eva (Vivi) Rask', null],
  ['Eva Rask (kom klockan tio och gick elva)', 'Eva Rask (kom klockan tio och gick elva)', null],
  ['Eva Rask)', 'Eva Rask)', null],
])('parts %s from a party', (text, name, party) => {
  expect(partAtParty(text)).toEqual({ name, party });
});
