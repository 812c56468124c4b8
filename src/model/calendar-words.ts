import type { Bilingual } from './diagnostic.ts';

/** The days of the week from Monday, in each language. */
export const weekdayNames = {
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

/** The months from January, in each language. */
export const monthNames = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

/** `1 dag`, `2 dagar`. */
export function dayCount(days: number): Bilingual {
  return days === 1 ? { sv: '1 dag', en: '1 day' } : { sv: `${days} dagar`, en: `${days} days` };
}
