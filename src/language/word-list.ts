/** The words of a row of a table, written with commas between them. */
export function wordList(row: string): string[] {
  return row.split(', ');
}
