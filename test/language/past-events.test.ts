import { expect, test } from 'vitest';
import { tellsPastEvent } from '../../src/language/past-events.ts';

test.each([
  'Kallelsen skickades ',
  'Motionen lämnades in av Bo Ek (S) den ',
  'Förhandlingen är påkallad av arbetsgivaren den ',
  'Protokollet från den ',
  'Delegationsbeslut enligt förteckning ',
])('what has happened: %s', (before) => {
  expect(tellsPastEvent(before)).toBe(true);
});

test.each([
  'Visningen bestämdes till ',
  'Bo Ek utsågs att justera protokollet den ',
  'Årsmötet beslutade att städa den ',
  'Kallelsen ska skickas den ',
  'Lokalen hyrdes för ',
  'Avtalet gäller från ',
])('what is to come: %s', (before) => {
  expect(tellsPastEvent(before)).toBe(false);
});
