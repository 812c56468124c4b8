import { isTitleWord, looksLikeTitle } from '../../language/people.ts';
import { participantLines } from '../../language/secrecy.ts';
import { findAll } from '../../model/find-all.ts';
import { type Names, nameForm, namesIn } from './names.ts';

const attendance = new RegExp(`^[\\s>#*_|-]*${participantLines}`, 'iu');

/** The names in the lists of participants: the line that begins one, and those below it up to a blank line or the next key. */
export function participantsIn(lines: readonly string[]): Names {
  return namesIn(participantLinesOf(lines).join('\n'));
}

/** All capitalised words of those lists, as names are compared: many are called there by their first name alone. */
export function participantWords(lines: readonly string[]): Set<string> {
  const text = participantLinesOf(lines).join('\n');
  return new Set(
    Array.from(findAll(/\p{Lu}[\p{L}\p{M}'’]+(?:-\p{Lu}[\p{L}\p{M}'’]+)*/gu, text), ([word]) =>
      nameForm(word),
    ),
  );
}

function participantLinesOf(lines: readonly string[]): string[] {
  const text: string[] = [];
  let isIn = false;
  let isHeading = false;
  for (const line of lines) {
    if (attendance.test(line)) {
      isIn = true;
      isHeading = /[:#]\**\s*$|^#/.test(line);
    } else if (/^(?:#|§|\*\*|[\p{L}-]+:)/u.test(line) || (line.trim() === '' && !isHeading)) isIn = false;
    else if (line.trim() !== '') isHeading = isHeading && /^\s*[-*+|]/.test(line);
    if (isIn) text.push(line);
  }
  return text;
}

const fullName = /\p{Lu}[\p{Ll}\p{M}'’-]+(?:[ \u00A0]\p{Lu}[\p{L}\p{M}'’-]+){1,3}/gu;
const task = /^\s*[-*+]\s+\[[ xX]?\]\s*([^:]{1,200}):/u;

/** The names that stand with a title (`Karin Malm, enhetschef`, `enhetschef Karin Malm`) or a task (`- [ ] Karin Malm: …`). */
export function officialsIn(lines: readonly string[]): Names {
  const found: string[] = [];
  for (const line of lines) {
    const owners = task.exec(line)?.[1];
    if (owners !== undefined) found.push(owners);
    for (const { 0: name, index } of findAll(fullName, line)) {
      const after = /^\s?[,(]\s?([\p{L} -]{2,60})/u.exec(
        line.slice(index + name.length, index + name.length + 64),
      );
      const before = /([\p{L}-]{2,40})[ \u00A0]$/u.exec(line.slice(Math.max(0, index - 42), index));
      if (
        (after !== null && looksLikeTitle(after[1]!.trim())) ||
        (before !== null && isTitleWord(before[1]!))
      )
        found.push(name);
    }
  }
  return namesIn(found.join('\n'));
}
