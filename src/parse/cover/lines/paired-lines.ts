import { textBefore } from '../../../model/text-shapes.ts';
import type { Text } from 'mdast';
import { answerAlone } from '../../../language/attendance-words.ts';
import { isFullName } from '../../../language/people/name-shape.ts';
import { findRemarks } from '../../../language/people/read-remarks.ts';
import { isAttendanceRole, looksLikeOrganisation, looksLikeTitle } from '../../../language/people.ts';
import { toLine, type Line } from '../../markdown/lines.ts';
import { rawText, splitPhrasing } from '../../markdown/split-phrasing.ts';
import { withWholeLabels } from './broken-labels.ts';
import { isName } from './name-lines.ts';
import { partAtLabels } from './part-at-labels.ts';

/** Fewer pairs may be something else. */
const fewest = 2;
/** What is longer is no role. */
const longestRole = 60;

/**
 * Lines as they tell of the meeting: parted at the labels in them, and those that have a name and what is said of it in turns
 * (`Anna Ek`, `Ordförande`, `Bo Alm`, `Kassör`), as cells of a table come out when they are pasted, as one line for each pair.
 */
export function pairedLines(written: readonly Line[]): readonly Line[] {
  const lines = rolesBehind(withWholeLabels(written).flatMap(partAtLabels));
  const first = lines.findIndex((_, nth) => isPair(lines, nth));
  if (first < 0) return lines;
  let end = first;
  while (isPair(lines, end)) end += 2;
  if (end - first < fewest * 2) return lines;
  const pairs: Line[] = [];
  for (let nth = first; nth < end; nth += 2) pairs.push(joined(lines[nth]!, lines[nth + 1]!));
  return [...lines.slice(0, first), ...pairs, ...lines.slice(end)];
}

/** `Rektor     Ida Lind     Närvarande`, as rows of a list of which each ends with who was there: the name before the role. */
function rolesBehind(lines: readonly Line[]): readonly Line[] {
  const rows = lines.map(roleRow);
  if (rows.filter((row) => row !== null).length < fewest) return lines;
  return lines.map((line, nth) => rows[nth] ?? line);
}

function roleRow(line: Line): Line | null {
  const text = rawText(line.children);
  const [, role = '', gap = '', name = ''] =
    /^(\p{L}[^\t]{1,40}?)(\t+|\s{3,})(\p{Lu}.*?)(?:\t|\s{3,})\S/u.exec(text) ?? [];
  if (!isFullName(name) || !(isAttendanceRole(role) || looksLikeTitle(role))) return null;
  const [before, behind] = splitPhrasing(line.children, role.length + gap.length);
  const [own, answer] = splitPhrasing(behind, name.length);
  const told = toLine(answer);
  if (!answerAlone.test(told.text) && findRemarks(told.text)?.at !== 0) return null;
  return joined(joined(toLine(own), toLine(splitPhrasing(before, role.length)[0])), told);
}

function isPair(lines: readonly Line[], nth: number): boolean {
  const [name, told] = [lines[nth]?.text, lines[nth + 1]?.text];
  if (name === undefined || told === undefined || told.length > longestRole) return false;
  if (!isName(textBefore(name, '(').trimEnd()) || isName(told)) return false;
  return (
    isAttendanceRole(told) || looksLikeTitle(told) || looksLikeOrganisation(told) || answerAlone.test(told)
  );
}

function joined(name: Line, told: Line): Line {
  const comma: Text = {
    type: 'text',
    value: ', ',
    position: { start: name.position.end, end: told.position.start },
  };
  return toLine([...name.children, comma, ...told.children]);
}
