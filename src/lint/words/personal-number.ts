import { localDate } from '../../model/calendar.ts';

/** Ten or twelve digits, parted before the last four or not. Groups: century, year, month, day, number. */
export const personalNumberPattern = /(?<![\d+-])(\d{2})?(\d{2})(\d{2})(\d{2})\s?[-+]?\s?(\d{4})(?![\d-])/gu;

/**
 * Whether a match of `personalNumberPattern` can be a personnummer or samordningsnummer: a date that exists (the day plus 60
 * in the latter) and the right check digit. An organisationsnummer has 20 or more where the month stands, so it can't.
 */
export function isPersonalNumber(match: readonly (string | undefined)[]): boolean {
  const [, , year, month, day, number] = match;
  return isDateOfBirth(match) && hasCheckDigit(`${year}${month}${day}${number}`);
}

/**
 * Whether a match of `personalNumberPattern` has the date and the hyphen of a personnummer, but another check digit. A number that
 * begins as those of mobile phones do is none.
 */
export function isMistypedPersonalNumber(match: readonly (string | undefined)[]): boolean {
  const [written, century, year, month, day, number] = match;
  if (!/\d[-+]\d/.test(written!) || (century === undefined && year!.startsWith('07'))) return false;
  return isDateOfBirth(match) && !hasCheckDigit(`${year}${month}${day}${number}`);
}

function isDateOfBirth([, century, year, month, day]: readonly (string | undefined)[]): boolean {
  const dayOfMonth = Number(day) > 60 ? Number(day) - 60 : Number(day);
  const centuries = century === undefined ? [19, 20] : [Number(century)];
  return centuries.some(
    (each) =>
      each >= 18 && each <= 20 && localDate(each * 100 + Number(year), Number(month), dayOfMonth) !== null,
  );
}

/** Luhn's formula over ten digits. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, nth) => {
    const product = Number(digit) * (nth % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}
