import { noticeLabel } from '../../language/cover-places.ts';
import type { Position } from 'unist';
import type { Protocol, Verification } from '../../model/protocol.ts';
import { placeOfField } from '../content/cover-places.ts';

/** Where the notes tell of the notice of a unit: its line, or `words` in it. Of several notices, the unit tells which it is. */
export function placeOfNotice(unit: Verification, protocol: Protocol, text: string, words = ''): Position {
  const notices = protocol.verifications.filter(({ notice }) => notice !== null);
  const place = notices.length === 1 ? placeOfField(noticeLabel, text, words) : null;
  return place ?? unit.position;
}
