/** A block of code in a page. */
export interface CodeFence {
  /** Line of the page, 1-based. */
  readonly line: number;
  readonly language: string;
  readonly body: string;
}

/** The blocks of code of a Markdown page, in order. */
export function codeFences(page: string): CodeFence[] {
  return [...page.matchAll(/^(`{3,})(\w+)\n([\s\S]*?)^\1$/gm)].map((fence) => ({
    line: page.slice(0, fence.index).split('\n').length,
    language: fence[2]!,
    body: fence[3]!,
  }));
}

/** A page without its blocks of code. */
export function withoutCode(page: string): string {
  return page.replace(/^(`{3,})[\s\S]*?^\1$/gm, '');
}

/** The rows of the table whose header row begins with `header`, as the texts of their cells. */
export function tableUnder(header: string, page: string): string[][] {
  const lines = page.split('\n');
  const first = lines.findIndex((line) => line.startsWith(header));
  const rows = lines.slice(first + 2);
  return rows.slice(0, rows.indexOf('')).map((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The pieces of code in a text. */
export function codes(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);
}
