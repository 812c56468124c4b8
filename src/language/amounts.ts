import { isDigits } from '../model/text-shapes.ts';

const number = /^[–−-]?\s?\d{1,3}(?:[\s\u00a0.]?\d{3})*(?:,\d{1,2})?$/u;

/** A number that is all of a cell or text (`1 200`, `12,50 kr`, `1.200`); null for other texts. */
export function amountIn(text: string): number | null {
  const written = text.trim().replace(/\s*(?:kr|kronor|sek|st|%|:-)\.?$/iu, '');
  if (!number.test(written) && !isDigits(written)) return null;
  return Number(
    written
      .replace(/[\s\u00a0.]/gu, '')
      .replace(/^[–−]/u, '-')
      .replace(',', '.'),
  );
}

/** A number in groups of three, with its sign and its unit, that is all of a text. */
export const groupedNumber =
  /^\s*[-+−–±]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?(?:[ \u00a0](?:%|kr|tkr|mkr|mnkr))?\s*$/i;
