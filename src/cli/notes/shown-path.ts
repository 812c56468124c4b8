import { isAbsolute, relative, sep } from 'node:path';

/** A path as messages show it: relative to `cwd`, with `/`, on one line. `file` is absolute. */
export function shownPath(file: string, cwd: string): string {
  const isBelow = file.startsWith(cwd) && file.charAt(cwd.length) === sep;
  const path = (isBelow ? file.slice(cwd.length + 1) : relative(cwd, file)) || '.';
  // On another drive there is no relative path, and the absolute one keeps its form.
  const slashed = isAbsolute(path) ? path : path.replaceAll('\\', process.platform === 'win32' ? '/' : '\\');
  return printable(slashed);
}

/** Text of the notes or their names without what would steer a terminal or break a line, for show. */
export function printable(text: string): string {
  return text.replace(unprintable, '\u{FFFD}');
}

/** Control characters but the tab, and those that turn the direction of writing. */
const unprintable = /(?!\t)[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;
