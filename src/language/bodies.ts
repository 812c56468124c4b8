import { monthName, weekdayName } from './calendar.ts';
import { anyOf, wordPattern } from './pattern.ts';
import { beginsWithCapital } from '../model/text-shapes.ts';
import { capitalised } from '../model/text.ts';
import { withCapitals } from './word-list.ts';

/** What those who decide together are called, without and with the article; also as the last part of a longer word (`socialnämnd`). */
const deciding: readonly (readonly [indefinite: string, definite: string])[] = [
  ['nämnd', 'nämnden'],
  ['styrelse', 'styrelsen'],
  ['grupp', 'gruppen'],
  ['råd', 'rådet'],
  ['utskott', 'utskottet'],
  ['fullmäktige', 'fullmäktige'],
  ['kommitté', 'kommittén'],
  ['kommitte', 'kommitten'],
  ['beredning', 'beredningen'],
  ['delegation', 'delegationen'],
  ['direktion', 'direktionen'],
  ['presidium', 'presidiet'],
];

/** What organisations are called, in the same way. */
const organisations: readonly (readonly [indefinite: string, definite: string])[] = [
  ['förening', 'föreningen'],
  ['klubb', 'klubben'],
  ['förbund', 'förbundet'],
  ['församling', 'församlingen'],
  ['samfällighet', 'samfälligheten'],
  ['byalag', 'byalaget'],
  ['kår', 'kåren'],
  ['sektion', 'sektionen'],
  ['sällskap', 'sällskapet'],
  ['stiftelse', 'stiftelsen'],
  ['bolag', 'bolaget'],
  ['krets', 'kretsen'],
  ['avdelning', 'avdelningen'],
  ['distrikt', 'distriktet'],
  ['akademi', 'akademin'],
  ['kommun', 'kommunen'],
  ['region', 'regionen'],
  ['parti', 'partiet'],
  ['pastorat', 'pastoratet'],
  ['orkester', 'orkestern'],
  ['kör', 'kören'],
  ['nation', 'nationen'],
  ['ledning', 'ledningen'],
  ['forum', 'forumet'],
  ['jour', 'jouren'],
  ['mästeri', 'mästeriet'],
  ['kooperativ', 'kooperativet'],
  ['ensemble', 'ensemblen'],
  ['gille', 'gillet'],
  ['ungdomsliga', 'ungdomsligan'],
  ['cirkel', 'cirkeln'],
  ['jaktlag', 'jaktlaget'],
  ['arbetslag', 'arbetslaget'],
  ['skifteslag', 'skifteslaget'],
  ['allmänning', 'allmänningen'],
  ['vårdsområde', 'vårdsområdet'],
  ['skötselområde', 'skötselområdet'],
  ['kollektiv', 'kollektivet'],
  ['hackerspace', 'hackerspacet'],
];

const kinds = [...deciding, ...organisations];

/** Words before or after a name that tell what it is the name of. */
const marks: readonly string[] = [
  'brf',
  'bostadsrättsföreningen',
  'hsb',
  'ab',
  'rf',
  'r.f.',
  'r.f',
  'ek. för.',
  'ek. för',
  'board',
  'committee',
  'council',
];

/** Endings of words that stand in the definite plural, as the names of many associations do (`Sjöscouterna`). */
const definitePlurals: readonly string[] = ['arna', 'erna', 'orna'];

/** Endings of place names that have an s of their own, and so no other form in the genitive (`Västerås`). */
const placesInS: readonly string[] = ['ås', 'näs', 'fors', 'hus'];

/** What tells when a meeting is or was, and whose it is not: `dagens möte`, `vårens träff`. */
const timesInGenitive: readonly string[] =
  'dagens, kvällens, veckans, månadens, årets, vårens, sommarens, höstens, vinterns, gårdagens, terminens, fjolårets, mötets, sammanträdets, stämmans'.split(
    ', ',
  );

/** What stands in a title where a body or a place could, and is neither. */
const otherTitleWords: readonly string[] =
  'del, utkast, justerat, justerad, ojusterat, ej justerat, ej justerad, kopia, sida, hösten, våren, sommaren, vintern, höst, vår, ht, vt, vecka, nr, version, bilaga, bilagor, slutversion, signerad, signerat, sign, draft, final, part, agenda, dagordning, närvarande'.split(
    ', ',
  );

const kindWords = kinds.flat();
const bodyWord = new RegExp(
  String.raw`(?:${anyOf(kindWords)}(?!\p{L})|(?<!\p{L})${anyOf(marks)}(?!\p{L}))`,
  'iu',
);
const genericWord = wordPattern([...deciding.map(([, definite]) => definite), 'föreningen', 'klubben'], {
  whole: true,
});
const timeWord = wordPattern(timesInGenitive, { whole: true });
const placeInS = new RegExp(String.raw`\p{L}${anyOf(placesInS)}$`, 'iu');
const kindInGenitive = new RegExp(String.raw`${anyOf(kindWords)}s$`, 'iu');
const pluralInGenitive = new RegExp(String.raw`\p{L}{2}${anyOf(definitePlurals)}s$`, 'iu');
/** `Ekens`, `Ettans`, `Torpets`: the article, and the s of the genitive. */
const articleInGenitive = /\p{L}{2}(?:[ae]n|et)s$/iu;

const otherTitleWord = new RegExp(
  String.raw`^\P{L}*(?:${anyOf(otherTitleWords)}|${monthName}|${weekdayName})(?!\p{L})`,
  'iu',
);

/** Whether what a title has beside its kind and day is neither a body nor a place: `Utkast`, `Hösten 2024`, `Mars`. */
export function isOtherTitleWord(text: string): boolean {
  return otherTitleWord.test(text);
}

/** `TRANÅS KOMMUN`, `Region Blekinge`: whose body it is, alone on a line. */
const principal =
  /^(?:\p{Lu}[\p{L}-]*\s){1,3}(?:kommun|stad|pastorat)$|^region\s\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?$/iu;

/** Whether a line names a municipality or a region and nothing else. */
export function namesPrincipal(text: string): boolean {
  return principal.test(text);
}

/** `Kommunstyrelsen`, `BYGG- OCH MILJÖNÄMNDEN`: a body with the article, and nothing else. */
const bodyAlone = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}-]*\s+(?:(?:och|samt|för)\s+)?){0,3}[\p{L}-]*${anyOf(deciding.map(([, definite]) => definite))}$`,
  'iu',
);
/** `Förvaltningens samverkansgrupp`, `Styrelsen för Norrskolan`: whose it is stands before it, or after. */
const bodyOf = new RegExp(
  String.raw`^\p{Lu}\p{L}+s\s+[\p{L}-]*${anyOf(deciding.map(([indefinite]) => indefinite))}$|` +
    String.raw`^\p{L}*${anyOf(withCapitals(deciding.map(([, word]) => word)))}\s(?:för|i|vid|av)\s\p{Lu}[\p{L}&’'-]*(?:\s(?:och\s|i\s)?\p{Lu}[\p{L}&’'-]*){0,4}$`,
  'u',
);

/** Whether a text is the name of a body of those that decide, and nothing else (`Kommunstyrelsen`, `Förvaltningens samverkansgrupp`). */
export function isBodyAlone(text: string): boolean {
  return text.length <= 60 && beginsWithCapital(text) && (bodyAlone.test(text) || bodyOf.test(text));
}

/** The name of a body written in capitals, or begun without one, as a name is written: `Miljönämnden` of `MILJÖNÄMNDEN`. */
export function bodyNameOf(written: string): string {
  if (!bodyAlone.test(written)) return written;
  return capitalised(written === written.toUpperCase() ? written.toLowerCase() : written);
}

/** Whether a text tells of a body, association or company by a word for its kind (`Socialnämnden`, `Norra båtklubben`, `Brf Eken`). */
export function namesBody(text: string): boolean {
  return bodyWord.test(text);
}

/** Whether a body is told by the word for its kind alone: `Styrelsen`, which may be anybody's. */
export function isGenericBody(name: string): boolean {
  return genericWord.test(name);
}

/** The last word for a kind of body in a name, without its article: `nämnd` of `Socialnämnden`; null when it has none. */
export function bodyKind(name: string): string | null {
  const [last] = name.match(/[\p{L}-]+$/u) ?? [''];
  const row = kinds.find((forms) => forms.some((form) => last.toLowerCase().endsWith(form)));
  return row?.[0] ?? null;
}

/**
 * The name of which `genitive` is the genitive: `Sjöscouterna` of `Sjöscouternas`, `Vikbro Roddklubb` of `Vikbro Roddklubbs`.
 * Where the s may as well be the name's own (`Brf Atlas`), `isWritten` is asked whether the notes have the name without it.
 * Null when it can't be told, or names no one.
 */
export function nameInGenitive(genitive: string, isWritten: (name: string) => boolean): string | null {
  const [last = ''] = genitive.match(/\S+$/u) ?? [];
  if (timeWord.test(last) || !/s$/iu.test(last)) return null;
  if (/\p{L}[:'’´`]s$/iu.test(last)) return genitive.slice(0, -2);
  const base = genitive.slice(0, -1);
  if (kindInGenitive.test(last) || pluralInGenitive.test(last)) return base;
  if (/(?<!\p{L})AB(?=s$)/u.test(last)) return base;
  if (isWritten(base)) return base;
  if (isWritten(genitive) || placeInS.test(last)) return genitive;
  return articleInGenitive.test(last) ? base : null;
}

const church =
  /(?<!\p{L})(?:kyrko(?:råd|fullmäktige|nämnd)|församlings(?:råd|möte|styrelse)|pastorat|stift(?:s|et)|kyrk(?:an|lig))|\p{L}(?:församling|pastorat)(?:en|et)?(?!\p{L})/iu;

/** Whether a body belongs to a congregation (`Kyrkorådet`, `Lillby pastorat`). */
export function isOfChurch(name: string): boolean {
  return church.test(name);
}
