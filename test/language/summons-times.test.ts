import { expect, test } from 'vitest';
import { daysOfNotice, tellsDayOfMeeting, tellsDayOfSummons } from '../../src/language/summons-times.ts';

test.each([
  ['Kallelse skickades den ', true],
  ['Kallelsen till årsmötet gick ut med e-post den ', true],
  ['Medlemmarna kallades genom anslag den ', true],
  ['Kallelsen ska skickas senast den ', false],
  ['Kallelse till mötet den ', false],
  ['Protokollet skickades den ', false],
])('%s: the day of a summons? %s', (before, is) => {
  expect(tellsDayOfSummons(before)).toBe(is);
});

test.each([
  ['Årsmötet hålls lördagen den ', true],
  ['Stämman äger rum den ', true],
  ['Kallelsen till årsmötet skickas den ', false],
  ['Kaffet serveras den ', false],
])('%s: the day of a meeting? %s', (before, is) => {
  expect(tellsDayOfMeeting(before)).toBe(is);
});

test.each([
  ['Kallelsen ska enligt stadgarna skickas senast tre veckor före mötet.', 21],
  ['Stadgarna kräver fyra veckor.', 28],
  ['Kallelse ska ske tidigast sex och senast två veckor före stämman.', 14],
  ['minst 14 dagar före', 14],
  ['The notice is sent at least four weeks before the meeting.', 28],
  ['Mötet varade i två veckor.', null],
])('%s: %s days', (text, days) => {
  expect(daysOfNotice(text)).toBe(days);
});
