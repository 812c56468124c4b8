import { lastSentence } from '../../language/sentences.ts';
import type { DayInText } from './days.ts';

/** No sentence whose words say something of its day is longer. */
const longest = 400;

/** The words of its sentence before a day. */
export function beforeInSentence({ found, passage }: DayInText): string {
  return lastSentence(passage.text.slice(Math.max(0, found.start - longest), found.start));
}
