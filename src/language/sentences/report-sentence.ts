import { looksLikeBody } from './body-names.ts';
import { wordsFor } from '../acts.ts';
import { wordGate } from '../gate.ts';
import { anyOf } from '../pattern.ts';

const told = ['tackar', ...wordsFor(['reports'], ['past'])];
const mayTell = wordGate(told);
const report = new RegExp(
  String.raw`^(?<who>\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’()-]+){0,5}?)\s+${anyOf(told)}(?!\p{L})`,
  'u',
);

/** Whether a sentence only tells what somebody said (`Kim Sav berättade om resan.`); what the body itself did is no such thing. */
export function isReport(text: string): boolean {
  if (!mayTell.test(text)) return false;
  const who = report.exec(text)?.groups?.['who'];
  return who !== undefined && (/^ordföranden?$/iu.test(who) || !looksLikeBody(who));
}
