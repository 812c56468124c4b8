import { signaturePlace, mayBeSignature } from '../../../language/furniture.ts';
import type { Position } from 'unist';
import { lineText } from '../../../model/text.ts';
import { isTextLabel } from '../../front-matter/keys.ts';
import type { FrontMatterEntry } from '../../front-matter/value.ts';
import type { Line } from '../../markdown/lines.ts';
import { findAll } from '../../../model/find-all.ts';
import type { Label } from './label.ts';
import { readOrganisationNumber } from '../title/organisation-number.ts';

/** What a line of the cover tells that is kept as notes: a label that is no field with its value, or places to sign. */
export function notesOf(line: Line, label: Label | null): FrontMatterEntry[] {
  if (label && !label.isAlone && isTextLabel(label.written))
    return [noteEntry(label.written, lineText(label.rest), line.position)];
  const number = readOrganisationNumber(line.text);
  if (number) return [noteEntry(number.label, number.number, line.position)];
  return placesToSign(line.text, line.position);
}

/** The labels of a line of nothing but places for initials and signatures at the foot of a page; none when it says more. */
export function placesToSign(text: string, position: Position): FrontMatterEntry[] {
  if (!mayBeSignature.test(text) || text.replace(signaturePlace, '').trim() !== '') return [];
  return Array.from(findAll(signaturePlace, text), ([, label]) => noteEntry(label!, '', position));
}

function noteEntry(written: string, text: string, position: Position): FrontMatterEntry {
  return { key: null, written, value: { kind: 'text', text, position }, position, keyPosition: position };
}
