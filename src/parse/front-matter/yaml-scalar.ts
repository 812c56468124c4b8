import { CST } from 'yaml';

/**
 * The index of the quotation mark that closes the one at `start`; -1 when none does. Within double marks a backslash
 * hides the next letter, within single ones a double mark stands for one.
 */
export function closingQuote(text: string, start: number): number {
  const mark = text.charAt(start);
  for (let index = start + 1; index < text.length; index += 1) {
    if (mark === '"' && text[index] === '\\') index += 1;
    else if (text[index] === mark && mark === "'" && text[index + 1] === mark) index += 1;
    else if (text[index] === mark) return index;
  }
  return -1;
}

/** Whether `text` begins with a quotation mark of YAML. */
export function isQuote(text: string): boolean {
  return text.startsWith('"') || text.startsWith("'");
}

/** What stands between the quotation marks of `source`, the first and last letters of which they are. */
export function unquote(source: string): string {
  const between = source.slice(1, -1);
  if (!/[\\'\n]/.test(between)) return between;
  const type = source.startsWith('"') ? 'double-quoted-scalar' : 'single-quoted-scalar';
  let isBroken = false;
  const scalar = CST.resolveAsScalar({ type, offset: 0, indent: 0, source }, true, () => {
    isBroken = true;
  });
  return isBroken ? between : scalar.value;
}

/** What a block of lines after `|` or `>` (`header`, also with `+` or `-`) says, without the space after it. */
export function readBlockScalar(header: string, lines: readonly string[]): string {
  const { value } = CST.resolveAsScalar(
    {
      type: 'block-scalar',
      offset: 0,
      indent: 0,
      props: [{ type: 'block-scalar-header', offset: 0, indent: 0, source: header }],
      source: `${lines.join('\n')}\n`,
    },
    false,
    // Only the indentation can be at fault, and then the lines are read all the same.
    () => {},
  );
  return value.trim();
}
