import { isGenericBody, isOtherTitleWord, nameInGenitive, namesBody } from '../../../language/bodies.ts';
import {
  isMeetingAttribute,
  meetingWord,
  placeAfterMeeting,
  quotedBody,
  titleKind,
} from '../../../language/meetings.ts';
import { bodyInKind } from '../../../language/owners.ts';
import { leadsToPlace, namesVenue, withoutPlaceLead } from '../../../language/places.ts';
import {
  beginsWithJoint,
  danglingArticle,
  danglingTime,
  kindWithJoint,
  mayBeNameOfBody,
  noBody,
  organisationNumberInTitle,
  streetAtEnd,
  takeJoints,
  takeNumber,
  yearAtEnd,
} from '../../../language/title-words.ts';
import {
  beginsWithCapital,
  hasSpace,
  onOneLine,
  withoutTail,
  endsInOneOf,
} from '../../../model/text-shapes.ts';
import { capitalised } from '../../../model/text.ts';

/** Whether the notes have a name somewhere, as whole words. */
export type IsWritten = (name: string) => boolean;

const kindFirst = new RegExp(String.raw`^(${titleKind})(?!\p{L})`, 'iu');
const kindLast = new RegExp(String.raw`^(.+?)(?:(\s*[,:]\s*|\s+[–—-]\s+)|\s+)(${titleKind})$`, 'iu');
/** What names a meeting or a document, whoever's it is, names no body. */
const endsInKind = new RegExp(String.raw`^${titleKind}$|${meetingWord}$`, 'iu');
/** `kulturnämndens sammanträde`, `Vikbro Roddklubbs årsmöte 9/2026`: whose meeting or protocol it is. */
const whose = new RegExp(String.raw`^(.{1,80}?s)\s+(${titleKind})(?=[\s,.:;–—-]|$)`, 'iu');
/** `Radioklubben (digitalt)` */
const remarkAtEnd = /\s*\(\p{Ll}[^()]*\)$/u;
/** `Norrviks hackerspace årsmöte 2018` */
const yearAfterKind = new RegExp(String.raw`(?<=\p{L}\s)(${titleKind})\s+(?:19|20)\d\d$`, 'iu');
const longestName = 80;

/** What stands before the day: who met, and where, if that is told after the kind of meeting. */
export function readHeadAndPlace(text: string, isWritten: IsWritten): { head: Named; place: string | null } {
  const [, before, place] = placeAfterMeeting.exec(text) ?? [];
  if (before === undefined || namesBody(place!)) return bodyAtPlace(readHead(text, isWritten));
  const head = readHead(before, isWritten);
  // `styrelsemöte i Nattugglan`: what follows is who met.
  if (head.body === null) return { head: readHead(text, isWritten), place: null };
  return { head, place: withoutPlaceLead(place!) };
}

/** `årsmöte med Föreningen Tranan i Bygdegården, Ekby`: who met, and where; `Föräldraföreningen på Almskolan` is all a name. */
function bodyAtPlace(head: Named): { head: Named; place: string | null } {
  const [, body, place] = /^(.{3,60}?)\s+(i\s+\p{Lu}.{2,60})$/u.exec(head.body ?? '') ?? [];
  if (body === undefined || !namesBody(body) || namesBody(place!) || !namesVenue(place!))
    return { head, place: null };
  return { head: { ...head, body }, place: withoutPlaceLead(place!).replace(danglingArticle, '') };
}

/** What the words of a title name. */
interface Named {
  readonly kind: string | null;
  readonly body: string | null;
  readonly protocolNumber: string | null;
}

function readHead(written: string, isWritten: IsWritten): Named {
  const text = withoutTail(onOneLine(written).trim(), ' ,;:–—-')
    .replace(organisationNumberInTitle, '')
    .replace(yearAfterKind, '$1');
  const first = kindFirst.exec(text);
  if (first) {
    const rest = readRest(text.slice(first[0].length), isWritten);
    const own = rest.body === null || !namesBody(rest.body) ? bodyInKind(first[1]!) : null;
    return { kind: first[1]!, ...rest, body: own ?? rest.body };
  }
  if (beginsWithJoint.test(text)) return { kind: null, ...readRest(text, isWritten) };
  const by = readWhose(text, isWritten);
  if (by) return by;
  const { number, rest } = takeNumber(text);
  const last = kindLast.exec(rest);
  if (last) {
    const body = last[1]!;
    const isBody = last[2] !== undefined ? !isMeetingAttribute(body) : mayBeBody(body);
    return { kind: last[3]!, body: isBody ? body : null, protocolNumber: number };
  }
  const isBody = text.length <= longestName && namesBody(text) && !/[.!?]/.test(text);
  return { kind: null, body: isBody ? text : null, protocolNumber: null };
}

/** Whose meeting it is; null when the text doesn't say that in the genitive. */
function readWhose(text: string, isWritten: IsWritten): Named | null {
  const by = whose.exec(text);
  if (!by) return null;
  const name = nameInGenitive(by[1]!, isWritten);
  const { body, protocolNumber } = readRest(text.slice(by[0].length), isWritten);
  const own = name !== null && !endsInKind.test(name) ? capitalised(name) : null;
  return { kind: by[2]!, body: own !== null && !isGenericBody(own) ? own : (body ?? own), protocolNumber };
}

/** What follows the kind: number and body, joining words passed over. */
export function readRest(text: string, isWritten: IsWritten): Omit<Named, 'kind'> {
  const { rest, number: first, isAt } = takeJoints(text);
  const { rest: body, number: last } = takeNumber(
    withoutTail(rest, ' ,;:–—-')
      .replace(danglingTime, '')
      .replace(yearAtEnd, '')
      .replace(organisationNumberInTitle, '')
      .replace(remarkAtEnd, '')
      .replace(streetAtEnd, '')
      .replace(danglingTime, ''),
  );
  const protocolNumber = first ?? last;
  const quoted = quotedBody.exec(body)?.[1];
  if (quoted !== undefined) return { body: quoted, protocolNumber };
  // `Vallsjö Sportklubb styrelsemöte`
  const name = kindLast.exec(body)?.[1] ?? '';
  if (isHolder(name, body)) return { body: name, protocolNumber };
  const by = readWhose(body, isWritten);
  if (by) return { body: by.body, protocolNumber: protocolNumber ?? by.protocolNumber };
  const isName = body !== '' && !noBody.test(body) && !endsInKind.test(body) && !kindFirst.test(body);
  if (!isName || (isAt && !mayBeHeldBy(body))) return { body: null, protocolNumber };
  if (namesBody(body)) return { body: capitalisedKind(body), protocolNumber };
  if (isOtherTitleWord(body)) return { body: null, protocolNumber };
  const isProper = /^(?:\p{Lu}|\d|\p{Ll}+\s+\p{Lu})/u.test(body) && !leadsToPlace(body);
  return { body: isProper ? body : null, protocolNumber };
}

/** `Vallsjö Sportklubb` before `styrelsemöte`, `Ystads Makerspace` before `medlemsmöte`: a name in the genitive is whose meeting it was. */
function isHolder(name: string, whole: string): boolean {
  if (!beginsWithCapital(name) || isMeetingAttribute(name)) return false;
  const isGenitive = endsInOneOf(name, 'sS');
  if (namesBody(name)) return !isGenitive;
  return /\s\p{Lu}\p{Ll}+$/u.test(name) && !isGenitive && !whose.test(whole) && !isOtherTitleWord(name);
}

/** `Radioklubben` and `Vikbro IF` before `möte`; `Digitalt` and `Kort` say how it was. */
function mayBeBody(text: string): boolean {
  if (isMeetingAttribute(text) || isOtherTitleWord(text)) return false;
  return namesBody(text) || (beginsWithCapital(text) && (hasSpace(text) || !text.endsWith('t')));
}

/** Whether what follows `möte i` is the body that met, and not the place: `Brf Eken`, not `klubbhuset` or `Norrvik`. */
function mayBeHeldBy(text: string): boolean {
  if (namesBody(text)) return true;
  if (namesVenue(text)) return false;
  return mayBeNameOfBody.test(text);
}

/** `styrelsen för Lunda akademi` begins with a capital where it is a name of its own. */
function capitalisedKind(name: string): string {
  return kindWithJoint.test(name) ? capitalised(name) : name;
}
