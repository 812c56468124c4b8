import { registerCalendar } from './calendar.ts';
import { registerCsv } from './csv.ts';
import type { Register } from './make-register.ts';
import { extentOf } from './register-page.ts';
import { registerTable } from './register-table.ts';
import { registerWords } from './words.ts';

/** The forms of a register that need no template. */
export type RegisterFormat = 'table' | 'json' | 'csv' | 'ics';

/** The register as a text that ends in a line break. */
export function writeRegister(
  register: Register,
  format: RegisterFormat,
  { language }: { readonly language: 'sv' | 'en' },
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(register.content.rows, null, 2)}\n`;
    case 'csv':
      return registerCsv(registerTable(register, language));
    case 'ics':
      return registerCalendar(register, language);
    case 'table':
      return plainTable(register, language);
  }
}

/** Cells wider than this are cut: the other forms have all of it. In characters. */
const widestCell = 44;

/** Columns that say nothing in any row are left out. */
function plainTable(register: Register, language: 'sv' | 'en'): string {
  const { columns, rows } = registerTable(register, language);
  const heading = `${registerWords[register.content.kind][language]} ${extentOf(register, language)}\n`;
  if (rows.length === 0) return heading;
  const lines = [columns, ...rows].map((cells) => cells.map(shortened));
  const used = columns.flatMap((_, nth) => (rows.some((cells) => cells[nth] !== '') ? [nth] : []));
  const widths = used.map((nth) =>
    Math.max(...lines.slice(0, mostMeasured).map((cells) => cells[nth]!.length)),
  );
  const text = lines.map((cells) =>
    used
      .map((nth, place) => cells[nth]!.padEnd(widths[place]!))
      .join('  ')
      .trimEnd(),
  );
  return `${heading}\n${text.join('\n')}\n`;
}

/** So many rows decide how wide a column is; arguments of a call are not without limit. */
const mostMeasured = 10_000;

/** Most cells; cheap to ask. */
const isPlain = /^[\x20-\x7E\xA1-\xAC\xAE-\xFF…–’”§]*$/;

function shortened(text: string): string {
  const short = text.length <= widestCell ? text : `${text.slice(0, widestCell - 1)}…`;
  // No byte of a note may steer the terminal.
  return isPlain.test(short) ? short : short.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}
