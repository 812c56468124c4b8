import type { RegisterTable } from '../model/register-page.ts';

/**
 * A table as CSV that a Swedish Excel opens as it is: UTF-8 with a byte order mark, semicolons, CRLF. A cell that a spreadsheet
 * would take for a formula (OWASP, CSV injection), or make another date or number of (`5/5`, `MAJ 5`, `1e5`, `007`), begins with `'`.
 */
export function registerCsv({ columns, rows }: RegisterTable): string {
  const lines = [columns, ...rows].map((cells) => cells.map(cell).join(';'));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = isFormula.test(text) || (isMisread.test(text) && !isFirm.test(text)) ? `'${text}` : text;
  return /[";\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const isFormula = /^\s*[=+\-@＝＋－＠]/u;
const month = '(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|may|oct)[a-z]{0,7}';
/** What spreadsheets read as numbers, dates, times or truth. */
const isMisread = new RegExp(
  String.raw`^(?:[\d\s.,:/e-]+|${month}\.?[\s-]*\d{1,4}|\d{1,2}\.?[\s-]*${month}(?:[\s-]*\d{2,4})?|sant|falskt|true|false)$`,
  'iu',
);
/** Days and whole numbers, which stay what they are. */
const isFirm = /^(?:\d{4}-\d\d-\d\d|0|[1-9]\d{0,8}|\s*)$/;
