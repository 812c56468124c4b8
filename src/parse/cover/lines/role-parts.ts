import { tellsWriter } from '../../../language/signing.ts';
import { joinsNames, roleBeforeName } from '../../../language/people-words.ts';
import { findAll } from '../../../model/find-all.ts';
import { canonicalKey, type CanonicalKey } from '../../front-matter/keys.ts';
import type { FrontMatterEntry } from '../../front-matter/value.ts';
import { toLine, type Line } from '../../markdown/lines.ts';
import { rawText, splitPhrasing } from '../../markdown/split-phrasing.ts';
import { textField, type OpenField } from './unfinished-field.ts';

/** Nothing longer is a few roles with their names. */
const longest = 120;

/**
 * `Ordförande Lisbet, anteckningar Hamid`: a line of roles at the meeting, each with its name, as fields. In a list with one person a
 * line it is one only where it names those who stand there already. Empty for other lines.
 */
export function roleFields(line: Line, list: OpenField | null): FrontMatterEntry[] {
  const text = rawText(line.children);
  if (text.length > longest) return [];
  const found = Array.from(findAll(roleBeforeName, text), (match) => ({
    key: roleKey(match[1]!),
    written: match[1]!,
    name: match[2]!,
    end: match.index + match[0].length,
  }));
  const left = found.reduce((rest, { written, name }) => rest.replace(written, '').replace(name, ''), text);
  const isWhole = joinsNames.test(left);
  const listed = list?.values.map(({ text: value }) => value).join('\n');
  const mayBe = (name: string): boolean => !list || list.isInline || listed!.includes(name);
  const areRoles = found.every(({ key, name }) => key !== null && mayBe(name));
  if (!isWhole || !areRoles || new Set(found.map(({ key }) => key)).size < 2) return [];
  return found.map(({ key, written, name, end }) => {
    const [upTo] = splitPhrasing(line.children, end);
    const value = toLine(splitPhrasing(upTo, end - name.length)[1]);
    return { ...textField(key!, value), written };
  });
}

function roleKey(label: string): CanonicalKey | null {
  if (tellsWriter(label)) return 'sekreterare';
  const key = canonicalKey(label);
  return key === 'ordförande' || key === 'sekreterare' || key === 'justerare' ? key : null;
}
