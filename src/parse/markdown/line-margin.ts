/** What stands before the text of a line of Markdown, for all who read the notes line by line. */

const margin = ' \t>';

/** How many characters of a line are its indentation and the marks of the quotes that it stands in. */
export function marginLength(line: string): number {
  let length = 0;
  while (length < line.length && isMargin(line[length]!)) length++;
  return length;
}

/** Whether a character may stand in the margin of a line. */
export function isMargin(character: string): boolean {
  return margin.includes(character);
}

/** Whether a line, or the part of one, has nothing but a margin. */
export function isOnlyMargin(text: string): boolean {
  return marginLength(text) === text.length;
}

/** A line without its margin. */
export function withoutMargin(line: string): string {
  return line.slice(marginLength(line));
}

/** The marks of the quotes that a line stands in, with what stands between them. */
export function quotePrefix(line: string): string {
  const before = line.slice(0, marginLength(line));
  return before.slice(0, before.lastIndexOf('>') + 1);
}

/** In how many quotes a line stands whose margin, or whole prefix, this is. */
export function quoteDepth(prefix: string): number {
  let count = 0;
  for (const character of prefix) if (character === '>') count++;
  return count;
}

/** A line of `=` or `-` and nothing else, as it makes a heading of the line above; without its margin. */
export function isUnderline(text: string): boolean {
  return underline.test(text);
}

const underline = /^(?:=+|-+)[ \t]*$/;

/** Whether a line is a heading or the row of a table. */
export function isHeadingOrRow(line: string): boolean {
  return headingOrRow.test(line);
}

const headingOrRow = /^[ \t>]*(?:#{1,6}\s|\|)/u;
