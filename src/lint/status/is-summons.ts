import { anyOf, wordPattern } from '../../language/pattern.ts';
import { kindKeys, protocolWords, summonsTitles } from '../../language/summons.ts';
import { decisionsAmong } from '../../model/blocks.ts';
import type { Protocol } from '../../model/protocol.ts';

const begins = wordPattern(summonsTitles, { atStart: true });
const saysProtocol = wordPattern(protocolWords);
const statedKind = new RegExp(String.raw`^${anyOf(kindKeys)}[^\S\n]*[:=][^\S\n]*["']?([^"'\n]*)`, 'imu');

/** Front matter is shorter than this, in characters. */
const longestHead = 20_000;

/**
 * Whether notes are about a meeting to come (kallelse, dagordning) and no protocol: they say so themselves (`typ: kallelse`), or are called
 * so and hold nothing that only a meeting gives. `text` is that of the notes.
 */
export function isSummons(protocol: Protocol, text: string): boolean {
  const stated = statedKindIn(text);
  if (stated !== null) return begins.test(stated);
  const title = protocol.title ?? '';
  return begins.test(title) && !saysProtocol.test(title) && !hasTakenPlace(protocol);
}

/** The kind that the front matter states; null where it does not. */
function statedKindIn(text: string): string | null {
  const head = text.slice(0, longestHead);
  const fence = /^\s*(---|\+\+\+)[^\S\n]*\n/.exec(head);
  if (fence === null) return null;
  const end = head.indexOf(`\n${fence[1]!}`, fence[0].length - 1);
  return end < 0 ? null : (statedKind.exec(head.slice(fence[0].length, end))?.[1]?.trim() ?? null);
}

function hasTakenPlace(protocol: Protocol): boolean {
  const { items, status, verifiers, verifications, verifiedOn, called, present, absent, meeting } = protocol;
  const isAfterwards = status !== 'ojusterat' && status !== 'utkast';
  const hasVerification = verifiers.length > 0 || verifications.length > 0 || verifiedOn !== null;
  // Those called count as present until notes say otherwise.
  const isAttended = called.length === 0 && present.length > 0;
  const hasAttendance = isAttended || absent.length > 0 || meeting.adjournments.length > 0;
  return isAfterwards || hasVerification || hasAttendance || items.some(({ blocks }) => hasOutcome(blocks));
}

function hasOutcome(blocks: Protocol['items'][number]['blocks']): boolean {
  const decisions = decisionsAmong(blocks).filter(({ kind }) => kind !== 'proposal');
  return decisions.length > 0 || blocks.some(({ type }) => type === 'votes');
}
