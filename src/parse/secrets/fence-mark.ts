import { isAboutSecrecy } from '../../language/secrecy.ts';
import { withoutTail } from '../../model/text-shapes.ts';
import { type FoundMark, linePrefix, wordAfter } from './mark.ts';
import { secrecyReach } from './mark-word.ts';

/** Before the first letter, the same sign twice. */
const mayFence = /^[\s>\d.)*+-]*(?:[a-zåäö][.)][ \t]+)?([!-~\u00a1-\uffff])\1/;

/** `Elsa Vik` */
const onlyNames = /^\p{Lu}[\p{L}\p{M}\p{N}-]*(?: \p{Lu}[\p{L}\p{M}\p{N}-]*){0,3}[.!]?$/u;

/** A line that begins with a fence of any kind and the word: ` ```sekretess `, `!!! sekretess`, `--- sekretess ---`, `// sekretess Elsa`. */
export function markAtFence(line: string): FoundMark | null {
  if (!mayFence.test(line)) return blockOfOrg(line);
  const start = linePrefix.exec(line)![0].length;
  const signs =
    /^([^\p{L}\p{M}\p{N}\s>#*_|\\§:：\p{Default_Ignorable_Code_Point}])\1[^\p{L}\p{M}\p{N}\s]*([ \t]*)/u.exec(
      line.slice(start, start + 40),
    );
  // `== Sekretess ==` is the heading of a wiki.
  if (signs === null || (signs[1] === '=' && signs[2] !== '')) return null;
  const word = wordAfter(line, start + signs[0].length);
  const name = withoutTail(word.text, '*_~`-');
  if (secrecyReach(name) === null) return null;
  const isCode = /^(?:`{3,}|~{3,})/u.test(signs[0]);
  const rest = line.slice(word.start + name.length).trim();
  const isAlone = /^(?:$|[^\p{L}\p{N}]+$|["”'{(=])/u.test(rest);
  // Signs with which a line of a program is a remark: nobody begins a sentence with them.
  const isOfSomeone = /^(?:\/\/|%%|;;)/u.test(signs[0]) || onlyNames.test(rest);
  return isCode || isAlone || (isOfSomeone && !isAboutSecrecy(rest))
    ? { type: 'doubtful', start, end: word.end, doubt: 'misspelt' }
    : null;
}

/** `#+begin_sekretess`. */
function blockOfOrg(line: string): FoundMark | null {
  const begin = line.startsWith('#+') ? /^#\+begin[_:]?\s?([\p{L}\p{M}_-]{4,64})/iu.exec(line) : null;
  if (begin === null || secrecyReach(begin[1]!) === null) return null;
  return { type: 'doubtful', start: 0, end: begin[0].length, doubt: 'misspelt' };
}
