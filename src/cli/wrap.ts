/** `text` in lines of at most `room` columns, broken at spaces; a longer word has a line of its own. */
export function wrap(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= room) lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
  }
  return lines;
}

/** How many columns a text takes: accents of their own take none. */
export function widthOf(text: string): number {
  return Array.from(text.replace(/\p{Mark}/gu, '')).length;
}
