import type { RootContent } from 'mdast';
import { dayOfMeetingLine, isDayLine, namesVenueAlone } from '../../../language/cover-lines.ts';
import { lineText } from '../../../model/text.ts';
import type { FrontMatterEntry } from '../../front-matter/value.ts';
import { toLine, type Line } from '../../markdown/lines.ts';
import { splitPhrasing } from '../../markdown/split-phrasing.ts';
import { textField } from './unfinished-field.ts';

/** When and where the meeting was, as a line without a label tells (`Styrelsemöte tisdagen den 12 juni 2024 kl. 18.00 hos Birgit`). */
export function dayField(line: Line): FrontMatterEntry | null {
  const day = dayOfMeetingLine(line.text);
  if (day > 0) return textField('tid-och-plats', toLine(splitPhrasing(line.children, day)[1]));
  return isDayLine(line.text) ? textField('tid-och-plats', line) : null;
}

/** Whether a paragraph holds nothing but a room or a house, which below the day is where they met. */
export function isVenueAlone(node: RootContent): boolean {
  return node.type === 'paragraph' && namesVenueAlone(lineText([node]));
}
