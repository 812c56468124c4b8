import { secrecyReach } from './mark-word.ts';

/** A line as a reader of the page sees it, for the search for marks. */
export interface FoldedLine {
  readonly text: string;
  /** Of each character of the text, and of its end: the 0-based column where it stands in the line. */
  readonly columns: readonly number[];
  /** What goes on into the next line: an HTML comment or tag without its end. */
  readonly open: 'comment' | 'tag' | null;
}

/** Lines without any of these, as almost all are, are as a reader sees them; told at a fraction of the cost. */
const mayFold = /[\u0300-\u1fff\u200b-\u200f\u2028-\u206f\u3000-\uffff<&\\\u00ad]|-->/;
const tag = /<\/?([a-z][\w:-]{0,40})(?:[\s/][^<>]*)?>/iuy;
const openTag = /<\/?[a-z][^<>]*$/iuy;
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,24}));/iuy;
const escape = /\\(?:u([\da-f]{4})|x([\da-f]{2})|U([\da-f]{8})|([^\s]))/iuy;
const ignorable = /\p{Default_Ignorable_Code_Point}/uy;

/** By name, the characters that marks are made of, and those that show nothing. */
const named: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'colon : semi ; period . equals = excl ! sol / lt < gt > lsqb [ lbrack [ rsqb ] rbrack ] lcub { lbrace { rcub } ' +
    'rbrace } lpar ( rpar ) quot " apos \' grave ` lowbar _ ast * hyphen - amp &'
  )
    .split(' ')
    .flatMap((name, index, all) => (index % 2 === 0 ? [[name, all[index + 1]!]] : [])),
);
/** By name, those that show nothing. */
const blank = new Set(['bsol', 'shy', 'zwj', 'zwnj', 'nobreak', 'zerowidthspace', 'lrm', 'rlm']);
const space = new Set(['nbsp', 'newline', 'tab', 'ensp', 'emsp', 'thinsp']);
const accented =
  /^([a-z])(?:acute|grave|circ|uml|ring|tilde|cedil|caron|macr|ogon|dot|scr|fr|opf|strok|slash)$/iu;

/**
 * The line without comments, tags, escapes and what shows nothing, its entities and the escapes of YAML read; null when it has
 * none of these. A comment around another ends with that one, but with `asNested` it goes on behind it, as who writes such a thing
 * may think. Linear time.
 */
export function foldLine(line: string, asNested = false): FoldedLine | null {
  if (!mayFold.test(line)) return null;
  let text = '';
  const columns: number[] = [];
  let open: FoldedLine['open'] = null;
  const add = (characters: string, column: number) => {
    text += characters;
    for (let unit = 0; unit < characters.length; unit++) columns.push(column);
  };
  const end = line.indexOf('-->');
  const begin = line.indexOf('<!--');
  let at = end >= 0 && (begin < 0 || begin > end) ? end + 3 : 0;
  while (at < line.length) {
    const special = line[at]!;
    if (special === '<') {
      if (line.startsWith('<!--', at)) {
        const close = line.indexOf('-->', at + 4);
        if (asNested && isAround(line, at, close)) {
          at += 4;
          continue;
        }
        if (close >= 0) {
          at = close + 3;
          continue;
        }
        open = 'comment';
        break;
      }
      const found = matchAt(tag, line, at);
      if (found !== null && secrecyReach(found[1]!) === null) {
        at += found[0].length;
        continue;
      }
      if (found === null && matchAt(openTag, line, at) !== null) {
        open = 'tag';
        break;
      }
    }
    const coded =
      special === '&' ? matchAt(entity, line, at) : special === '\\' ? matchAt(escape, line, at) : null;
    if (coded !== null) {
      add(special === '&' ? entityText(coded) : escapeText(coded), at);
      at += coded[0].length;
      continue;
    }
    const hidden = special < '\u00AD' ? null : matchAt(ignorable, line, at);
    if (hidden === null) add(special, at);
    at += hidden?.[0].length ?? 1;
  }
  columns.push(at);
  return text === line ? null : { text, columns, open };
}

/** Whether a comment of the line stands around another: Markdown takes the end of the inner one for its own. */
export function hasNestedComment(line: string): boolean {
  const begin = line.indexOf('<!--');
  return begin >= 0 && isAround(line, begin, line.indexOf('-->', begin + 4));
}

function isAround(line: string, begin: number, end: number): boolean {
  const inner = line.indexOf('<!--', begin + 4);
  return inner >= 0 && inner < end;
}

function entityText([whole, decimal, hexadecimal, name]: RegExpExecArray): string {
  if (name === undefined)
    return character(parseInt(decimal ?? hexadecimal!, decimal === undefined ? 16 : 10));
  const key = name.toLowerCase();
  if (blank.has(key)) return '';
  return space.has(key) ? ' ' : (named[key] ?? accented.exec(name)?.[1] ?? whole);
}

function escapeText([, four, two, eight, other]: RegExpExecArray): string {
  const code = four ?? two ?? eight;
  return code === undefined ? other! : character(parseInt(code, 16));
}

function character(code: number): string {
  if (code === 0 || code > 0x10ffff) return '';
  return String.fromCodePoint(code).replace(/\p{Default_Ignorable_Code_Point}/u, '');
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}
