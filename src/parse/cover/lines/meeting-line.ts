import { readMeetingLine } from '../../../language/cover-lines.ts';
import type { FrontMatterEntry } from '../../front-matter/value.ts';
import { toLine, type Line } from '../../markdown/lines.ts';
import { splitPhrasing } from '../../markdown/split-phrasing.ts';
import { textField } from './unfinished-field.ts';

/** When and where the meeting was, as a line tells that begins with its kind (`Sammanträde i Folkets hus den 12 juni 2024`). */
export function fieldsOfMeetingLine(line: Line): FrontMatterEntry[] {
  const told = readMeetingLine(line.text);
  if (told === null) return [];
  const when = textField('tid-och-plats', toLine(splitPhrasing(line.children, told.day)[1]));
  if (told.place === null) return [when];
  const [upTo] = splitPhrasing(line.children, told.place.end);
  return [when, textField('plats', toLine(splitPhrasing(upTo, told.place.start)[1]))];
}
