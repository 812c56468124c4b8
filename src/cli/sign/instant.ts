/** A day, or a time with its zone; that of the machine would give other bytes on another. */
const form = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/;

/** The instant that a text in the form of ISO 8601 tells, a day alone at its beginning in UTC; null for any other text. */
export function instantOf(text: string): Date | null {
  const instant = form.test(text) ? new Date(text) : null;
  if (instant === null || Number.isNaN(instant.getTime())) return null;
  // 31 February is no day, whatever `Date` makes of it.
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return day.toISOString().startsWith(text.slice(0, 10)) ? instant : null;
}
