import { inlineMark, blockMark, markAttribute } from '../../language/secret-words.ts';
import { isOfVote } from '../../language/secrecy.ts';
import { readAttributes } from './attributes.ts';
import { type FoundMark, bracket, linePrefix, signAfter, wordAfter } from './mark.ts';
import { secrecyReach } from './mark-word.ts';
import { hasLetterOrDigit } from '../../model/text-shapes.ts';

/** Signs that open something, brackets apart. */
const openers = '({（｛<＜"”“';

const gap = /[ \t]/;

/** The mark, or what may be meant as one, that begins with the colons at column `start`; null when there is none. */
export function markAtColons(line: string, start: number, colons: string): FoundMark | null {
  const startsLine = linePrefix.exec(line)![0].length === start;
  const afterColons = start + colons.length;
  if (startsLine && colons.length >= 3 && line.slice(afterColons).trim() === '')
    return { type: colons.replaceAll(':', '') === '' ? 'close' : 'directive', start, end: afterColons };

  const word = wordAfter(line, afterColons);
  const reach = secrecyReach(word.text);
  if (reach === null) return startsLine && colons.length >= 3 ? directive(line, start, afterColons) : null;

  const exactInline = inlineMark.exec(line.slice(start, start + 12));
  if (exactInline !== null && colons === ':')
    return { type: 'inline', start, end: start + exactInline[0].length };
  if (startsLine && colons.length >= 3 && colons.replaceAll(':', '') === '') return blockStart(line, start);

  const isAfter = line[start - 1] === ']';
  const doubtful = { type: 'doubtful', start, end: word.end, doubt: 'misspelt', isAfter } as const;
  const next = signAfter(line, word.end);
  const opens = next !== '' && bracket.includes(next);
  const isSpaced = gap.test(line.slice(afterColons, word.start));
  if (reach !== 'own' && isOfVote(line.slice(word.end, word.end + 40))) return null;
  if (opens) {
    // `Votering: hemlig [bilaga 1]` is prose.
    const isApart = isSpaced && gap.test(line.slice(word.end, word.end + 1));
    return isApart && reach !== 'own' ? null : doubtful;
  }
  const isCalled = next !== '' && openers.includes(next) && !isSpaced && !gap.test(line[word.end] ?? '');
  // `:sekretess*Elsa*`
  const called = /^(\p{L}{4,24})[*_~`]{1,3}[\p{L}\p{N}]/u.exec(line.slice(word.start, word.start + 32))?.[1];
  if (called !== undefined && !isSpaced && secrecyReach(called) === 'own') return doubtful;
  if (reach === 'directive') return isCalled || (startsLine && colons.length >= 2) ? doubtful : null;
  if (colons.length >= 2) return doubtful;
  const standsAlone = !hasLetterOrDigit(line[start - 1] ?? ' ');
  return !isSpaced && (standsAlone || isCalled) ? doubtful : null;
}

/** Another kind of `:::` block; one that speaks of secrecy in its attributes is doubtful. */
function directive(line: string, start: number, end: number): FoundMark {
  const rest = line.slice(end, end + 200);
  const words = rest.split(/[^\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]+/u);
  const isSecret = words.some((word) => {
    const reach = secrecyReach(word);
    return reach === 'own' || reach === 'stamp';
  });
  return isSecret || markAttribute.test(rest)
    ? { type: 'doubtful', start, end, doubt: 'misspelt' }
    : { type: 'directive', start, end };
}

function blockStart(line: string, start: number): FoundMark {
  const opening = blockMark.exec(line.slice(start));
  const end = start + (opening?.[0].trimEnd().length ?? 3);
  if (opening === null) return { type: 'doubtful', start, end, doubt: 'misspelt' };
  const after = start + opening[0].length;
  if (after === line.length) return { type: 'open', start, end };
  const attributes = line[after] === '{' ? readAttributes(line, after) : null;
  if (attributes === null || line.slice(attributes.end).trim() !== '')
    return { type: 'doubtful', start, end, doubt: 'attributes' };
  return { type: 'open', start, end, ground: attributes.ground, replacement: attributes.replacement };
}
