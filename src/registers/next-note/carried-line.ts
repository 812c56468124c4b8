import { carriedFrom } from '../../language/earlier-actions.ts';
import { isRelativeTime } from '../../language/fixed-items.ts';
import type { ActionRow } from '../action-row.ts';
import { looksLikeDay, withoutTail } from '../../model/text-shapes.ts';

/**
 * An open action as the next note has it: its day and its id are written out, so that from now on its words may change, and it
 * says where it comes from.
 */
export function carriedLine({ id, text, owners, due, opened }: ActionRow): string {
  const who = owners.length > 0 ? `${owners.join(', ')}: ` : '';
  const words = withDay(withoutOrigin(text), due);
  const from = opened.item === null ? `från ${opened.date}` : `från ${opened.item}, ${opened.date}`;
  return `- [ ] ${who}${words}, ${from} {#${id}}`;
}

/** The words of an action without where it comes from, as `carriedLine` wrote it in an earlier note. */
export function withoutOrigin(text: string): string {
  return text.replace(carriedFrom, '');
}

const parenthesis = /\s*\(([^()]*)\)\s*\.?$/u;

/** Days that name their year stay as they are; others are written out, in place of their words in parentheses. */
function withDay(text: string, due: string | null): string {
  const words = withoutTail(text, '. ');
  if (due === null || !looksLikeDay(due) || words.includes(due)) return words;
  const last = parenthesis.exec(words)?.[1];
  const kept = last !== undefined && isRelativeTime(last) ? words.replace(parenthesis, '') : words;
  return `${kept} (senast ${due})`;
}
