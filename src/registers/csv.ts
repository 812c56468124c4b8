import type { RegisterTable } from '../model/register-page.ts';

/**
 * A table as CSV that a Swedish Excel opens as it is: UTF-8 with a byte order mark, semicolons, CRLF. A cell that a spreadsheet
 * would take for a formula begins with `'` (OWASP, CSV injection).
 */
export function registerCsv({ columns, rows }: RegisterTable): string {
  const lines = [columns, ...rows].map((cells) => cells.map(cell).join(';'));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = /^\s*[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[";\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
