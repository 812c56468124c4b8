import type { Span } from '../../model/span.ts';
import { findAll } from '../../model/find-all.ts';
import { hasSpace } from '../../model/text-shapes.ts';

const longestParenthesis = 200;
const abbreviation =
  /(?:^|[^\p{L}])(?:\p{L}|kl|tjg|tjänstg|ers|ordf|sekr|led|suppl|bitr|tf|vik|adj|repr|lok|dr|prof|doc|univ|ass|kh|komm|ing|dir|adv|stud|kand|st|nr|bl|ev|fr|resp|inkl|exkl|gm|pga|fil|med|jr|sr)\.$/iu;
const noPerson =
  /^(?:(?:aktieägare|delägare|medlemmar)\s+enligt\s.*|[*✱]?\s*(?:redovisas|återfinns|framgår)\s+(?:på|av|i)\s.*|(?:se|enligt)\s+(?:(?:röstlängd|närvarolista|deltagarlista|förteckning)\p{Ll}*|(?:nästa|sista|föregående)\s+sidan?|nedan|ovan|tabell|tabellen|listan)(?:\s+\p{Ll}+)?(?:\s+(?:i|under|vid)\s+(?:§|punkt)\s*\d{1,3})?|(?:(?:enligt|se|jfr)\s+)?(?:(?:bilagd|bifogad|särskild|separat|upprättad|bilaga|sidan?)\s*)?(?:(?:närvaro|deltagar|deltagare|röst|upprops)?(?:lista|listan|förteckning|förteckningen|längd|längden)|bilaga|sidan?)?(?:\s+(?:i\s+)?(?:bilaga|bilagan|sidan?))?(?:\s*\d{1,3}[a-z]?)?|samtliga(?:\s+ledamöter)?|alla(?:\s+ledamöter)?|inga?(?:\s+(?:frånvarande|övriga|anmälda))?|ingen|ej\s+aktuellt|[-–—]|vakant|(?:m\.\s?fl|med\s+flera)\.?|(?:(?:ca|cirka|samt|ytterligare)\s+)*\d+\s+(?:st\s+)?\p{Ll}.*|(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)\s+(?:\(\d+\)\s+)?(?:\p{Ll}+\s+){0,2}(?:medlemmar|personer|ledamöter|deltagare|ombud|röstberättigade)[:.]?)$/iu;
/** `Samtliga medlemmar`, `Alla i styrelsen`, `Hela styrelsen`: whoever that is, no name. */
const everybody = /^(?:[Ss]amtliga|[Aa]lla|[Hh]ela|[Ss]tyrelsen|[Ee]verybody|[Aa]ll)(?:\s+\p{Ll}+){0,4}$/u;
/** How those begin. Almost all people don't, and this is sooner asked than the whole. */
const mayBeNoPerson =
  /^(?:[*✱]|red|åte|fra|se|akt|enl|jfr|bil|bif|sär|sep|upp|när|del|röst|lis|för|län|sid|sam|all|ing|ej|va[kc]|hel|eve|sty|m\.|med|ca|cir|ytt|två\s|tre\s|fyra\s|fem\s|sex\s|sju\s|åtta\s|nio\s|tio\s|elva\s|tolv\s|[-–—\d(]|\s|$)/i;
const vacantSeat =
  /^(?:vakant(?:\s+plats)?|vacant)(?:\s*,?\s*\(.{1,40}\)|,.*)?$|^\([^()]{1,30}\)\s*vakant$/iu;

/** Divides a text at full stops that end a sentence, and at semicolons. Spans have no space, and no full stop, around them. */
export function splitStatements(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of findAll(/;|\.(?=\s+["”“*]?[\p{Lu}§])/gu, text)) {
    if (isInParentheses(text, start, match.index)) continue;
    if (match[0] === '.' && abbreviation.test(text.slice(Math.max(start, match.index - 12), match.index + 1)))
      continue;
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: text.length });
  return spans
    .map((span) => trimSpan(text, withoutFullStop(text, span)))
    .filter((span) => span.end > span.start);
}

/** Whether `text` stands in place of people: `Enligt bilaga 1`, `Inga`, `vakant`, `12 åhörare`. */
export function isNoPerson(text: string): boolean {
  if (!mayBeNoPerson.test(text)) return false;
  return (noPerson.test(text) && !namesFollow.test(text)) || vacantSeat.test(text) || everybody.test(text);
}

/** `14 föräldrar samt Karin Lo`: after how many there were, somebody is named. */
const namesFollow =
  /^[^,]{0,20}\d[^,]{0,60}(?:,|\ssamt|\soch)\s+(?:\p{Ll}{2,}\s+){0,2}\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}/u;

/** The span without the space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && hasSpace(text.charAt(start))) start += 1;
  while (end > start && hasSpace(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function isInParentheses(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - longestParenthesis), at);
  const opening = before.lastIndexOf('(');
  return opening > before.lastIndexOf(')') && text.slice(at, at + longestParenthesis).includes(')');
}

function withoutFullStop(text: string, span: Span): Span {
  const trimmed = trimSpan(text, span);
  if (!text.slice(trimmed.start, trimmed.end).endsWith('.')) return trimmed;
  const isAbbreviated = abbreviation.test(text.slice(Math.max(trimmed.start, trimmed.end - 12), trimmed.end));
  return isAbbreviated ? trimmed : { start: trimmed.start, end: trimmed.end - 1 };
}
