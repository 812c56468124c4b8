import { goesOn } from '../../../language/sentences.ts';
import type { List, ListItem, Paragraph } from 'mdast';
import { lineText } from '../../../model/text.ts';
import { canonicalKey } from '../../front-matter/keys.ts';
import type { TextValue } from '../../front-matter/value.ts';
import { linesOf, paragraphOf } from '../../markdown/lines.ts';
import { isFullName } from '../../../language/people/name-shape.ts';
import { isDetail } from '../../../language/people/read-head.ts';
import { labelOf } from './label.ts';
import { withoutColon, beforeAddition } from '../../../model/text-shapes.ts';

/** A list below a label: its values, and the lists that have a label of their own (`- Ersättare` with a list below it). */
export interface ListValues {
  readonly values: readonly TextValue[];
  readonly groups: readonly { readonly label: ListItem; readonly list: List }[];
}

/** Reads the entries of a list, one value each; an entry with a list below it tells of them all (`Norrviks kommun`). */
export function readListValues(list: List): ListValues {
  const values: TextValue[] = [];
  const groups: { label: ListItem; list: List }[] = [];
  const hasTicks = list.children.some(({ checked }) => checked === true);
  for (const item of list.children) {
    const nested = item.children.find((child) => child.type === 'list');
    const own = { ...item, children: item.children.filter((child) => child !== nested) };
    const label = withoutColon(lineText([own]));
    // `- [ ] Bo Alm` among others that are ticked was not there.
    if (hasTicks && item.checked === false && !nested)
      values.push(...linesOfItem(item).map((value) => ({ ...value, text: `${value.text}, nej` })));
    else if (!nested) values.push(...linesOfItem(item));
    else if (canonicalKey(label) !== null) groups.push({ label: own, list: nested });
    else if (isFullName(label.split(',')[0]!)) values.push(toValue(item, lineTexts(item).join(', ')));
    else {
      for (const value of readListValues(nested).values)
        values.push({ ...value, text: label === '' ? value.text : `${label}: ${value.text}` });
    }
  }
  return { values, groups };
}

/** Whether an entry of a list begins with a label of the cover (`- Datum: 2024-03-12`). */
export function hasLabel(item: ListItem): boolean {
  const [first] = item.children;
  const [line] = first?.type === 'paragraph' ? linesOf(first) : [];
  return line !== undefined && (labelOf(line)?.key ?? null) !== null;
}

/**
 * Parts a list from the labelled lines below its last entry that stand at the margin (`* se nästa sida` above `ÖVRIGA DELTAGARE`): to
 * Markdown they go on with the entry. The tail is null where there are none.
 */
export function splitLazyLines(list: List): { readonly list: List; readonly tail: Paragraph | null } {
  const last = list.children.at(-1);
  const paragraph = last?.children.at(-1);
  if (!last || paragraph?.type !== 'paragraph') return { list, tail: null };
  const lines = linesOf(paragraph);
  const margin = list.position!.start.column;
  const at = lines.findIndex(
    (line, nth) => nth > 0 && line.position.start.column <= margin && (labelOf(line)?.key ?? null) !== null,
  );
  if (at < 0) return { list, tail: null };
  const kept = { ...last, children: [...last.children.slice(0, -1), paragraphOf(lines.slice(0, at), false)] };
  return {
    list: { ...list, children: [...list.children.slice(0, -1), kept] },
    tail: paragraphOf(lines.slice(at), false),
  };
}

/** One name a line needs no bullets, not even within an entry. */
function linesOfItem(item: ListItem): TextValue[] {
  const [first] = item.children;
  const lines = first?.type === 'paragraph' && item.children.length === 1 ? linesOf(first) : [];
  const isPerson = (text: string): boolean => {
    const name = beforeAddition(text);
    return isFullName(name) && !isDetail(name);
  };
  const areSeveral = lines.length > 1 && lines.every(({ text }) => isPerson(text) && !goesOn.test(text));
  if (areSeveral) return lines.map(({ text, position }) => ({ kind: 'text', text, position }));
  const text = lineText([item]);
  return text === '' ? [] : [toValue(item, text)];
}

function lineTexts(item: ListItem): string[] {
  return item.children.flatMap((child) =>
    child.type === 'list' ? child.children.flatMap(lineTexts) : [lineText([child])],
  );
}

function toValue(item: ListItem, text: string): TextValue {
  const start = item.children[0]?.position?.start ?? item.position!.start;
  return { kind: 'text', text, position: { start, end: item.position!.end } };
}
