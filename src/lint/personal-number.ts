import { localDate } from '../model/calendar.ts';

/** Ten or twelve digits, parted before the last four or not. Groups: century, year, month, day, number. */
export const personalNumberPattern = /(?<![\d+-])(\d{2})?(\d{2})(\d{2})(\d{2})\s?[-+]?\s?(\d{4})(?![\d-])/gu;

/**
 * Whether a match of `personalNumberPattern` can be a personnummer or samordningsnummer: a date that exists (the day plus 60
 * in the latter) and the right check digit. An organisationsnummer has 20 or more where the month stands, so it can't.
 */
export function isPersonalNumber([, century, year, month, day, number]: readonly (
  string | undefined
)[]): boolean {
  const dayOfMonth = Number(day) > 60 ? Number(day) - 60 : Number(day);
  const centuries = century === undefined ? [19, 20] : [Number(century)];
  const isDate = centuries.some(
    (each) =>
      each >= 18 && each <= 20 && localDate(each * 100 + Number(year), Number(month), dayOfMonth) !== null,
  );
  return isDate && hasCheckDigit(`${year}${month}${day}${number}`);
}

/** Luhn's formula over ten digits. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, nth) => {
    const product = Number(digit) * (nth % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}
