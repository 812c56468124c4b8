import { findAll } from '../model/find-all.ts';
import { findDates } from './dates/find-dates.ts';

/** A decision of a body that a text refers to by day and §; 0-based UTF-16 offsets of the whole, `end` exclusive. */
export interface BodyReference {
  /** Without the ending that makes it an owner's. */
  readonly body: string;
  readonly date: string;
  readonly item: number;
  readonly start: number;
  readonly end: number;
}

const reference =
  /(?<![\p{L}-])(?<body>\p{Lu}[\p{L}-]*(?:\s(?:och\s)?[\p{L}-]*(?:nämnden|styrelsen|utskott(?:et)?|fullmäktige))?)s?\s(?<words>[^.;§\n]{0,70}?)(?:,\s*)?§\s?(?<item>\d{1,4})(?![\d.:])/gu;
const ofBody =
  /(?:nämnd(?:en)?|styrelsen?|utskott(?:et)?|fullmäktige|beredningen?|rådet?|direktionen?)$|^\p{Lu}{2,4}$/iu;

/** The decisions of bodies that a text refers to. */
export function bodyReferences(text: string): BodyReference[] {
  if (!text.includes('§')) return [];
  return [...findAll(reference, text)].flatMap((match): BodyReference[] => {
    const { body, words, item } = match.groups as { body: string; words: string; item: string };
    const name = body.replace(/(?<=nämnden|styrelsen|utskottet|utskott|fullmäktige)s$/u, '');
    if (!ofBody.test(name)) return [];
    const [day, more] = findDates(words);
    if (!day?.yearGiven || day.date === null || day.precision !== 'day' || more) return [];
    return [
      {
        body: name.toLowerCase(),
        date: day.date,
        item: Number(item),
        start: match.index,
        end: match.index + match[0].length,
      },
    ];
  });
}
