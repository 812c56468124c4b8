import type { Position } from 'unist';
import { findDates, type FoundDate } from '../dates/find-dates.ts';
import { readMeetingTime } from '../dates/read-meeting-time.ts';
import type { FieldText } from './fields.ts';

/** What a title says: `Sammanträdesprotokoll Samverkansgrupp Barn och Unga 2021-05-28`. */
export interface TitleParts {
  /** `Sammanträdesprotokoll`; null when the title names no kind of document or meeting. */
  readonly kind: string | null;
  readonly body: string | null;
  readonly protocolNumber: string | null;
  /** The day of the meeting, perhaps a faulty one; offsets are those of the title. */
  readonly date: FoundDate | null;
  /** `HH:MM` */
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
  /** Of the title. */
  readonly position: Position;
}

const document = String.raw`\p{L}*protokoll(?:sutdrag)?|minnesanteckningar|mötesanteckningar|\p{L}*anteckningar`;
const meeting = String.raw`APT(?=\s|$)|[\p{L}-]*(?:möte|sammanträde|stämma|träff|avstämning)`;
const qualified = String.raw`(?:ordinarie |extra |konstituerande )?(?:${document}|${meeting})`;
const kindFirst = new RegExp(String.raw`^(${qualified})(?!\p{L})`, 'iu');
const kindLast = new RegExp(
  String.raw`^(.+?)(?:\s*[,:]\s*|\s+[–—-]\s+|\s+)((?:ordinarie |extra |konstituerande )?(?:${document}|\p{L}+(?:möte|sammanträde|stämma)))$`,
  'iu',
);
/** What names a meeting, whoever holds it, names no body. */
const endsInMeeting =
  /^(?:ordinarie |extra |konstituerande )?APT(?=\s|$)|(?:möte|sammanträde|stämma|träff|avstämning)$/iu;
/** `kulturnämndens sammanträde`: the name of a body in the genitive. That of `Brf Ekens årsstämma` could end in an s of its own. */
const meetingBy = new RegExp(
  String.raw`^((?:[\p{L}-]+ ){0,3}\p{L}*(?:nämnden|styrelsen|gruppen|rådet|utskottet|fullmäktige|kommittén|beredningen))s ((?:ordinarie |extra |konstituerande )?(?:${meeting}))$`,
  'iu',
);
const number =
  /^(?:(?:nr|nummer|no)\.?\s*(?=\d)|(?=\d{1,3}[/:-]\d{2,4}(?![\d-])))(\d[\d/:-]*(?:\s*\([\d-]+\))?)/iu;
const numberAtEnd = /,?\s+(?:protokoll\s+)?(?:nr|nummer)\.?\s*(\d[\d/:-]*)$/iu;
const joint = /^(?:[\s,;:.–—-]+|\(\p{Lu}{2,5}\)\s+|(?:fört|från|vid|för|av|med|den|i|hos)\s+)/iu;
const meetingOf =
  /^(?:(?:ordinarie|extra|konstituerande)\s+)?\p{L}*(?:möte|möten|mötet|sammanträde|sammanträdet|stämma|stämman)\s+(?:per capsulam\s+)?(?:(?:i|med|för|hos)\s+|(?=(?:\d{4}\s+)?(?:brf|hsb|bostadsrättsföreningen)?\s*\p{Lu})(?<=\p{Ll}\s))/iu;
const bodyName =
  /(?:^|\s)(?:brf|bostadsrättsföreningen)\s+\p{Lu}|\sAB$|\p{L}*(?:nämnd|styrelse|grupp|råd|utskott|fullmäktige|kommitté|beredning|förening|klubb|förbund|församling|samfällighet)(?:en|n|et)?(?!\p{L})/iu;

/** What stands further on names nothing any more. */
const longestTitle = 400;

/** Reads kind, number, body, day, time and place off a title. */
export function readTitle({ text: written, position }: FieldText): TitleParts {
  const text = written.slice(0, longestTitle);
  const date = findDates(text).find((found) => found.precision === 'day' && found.yearGiven) ?? null;
  const undated = date ?? findDates(text).find(({ precision }) => precision === 'day') ?? null;
  const head = readHead(undated ? text.slice(0, undated.start) : text);
  const after = date ? readMeetingTime(text.slice(date.end)) : null;
  const words = after?.place?.replace(/^[,\s]+|[.,\s]+$/g, '') || null;
  const isPlace =
    head.body !== null || (/^(?:i|på|vid|via)\s/iu.test(words ?? '') && !bodyName.test(words ?? ''));
  const tail = isPlace || words === null ? null : readRest(words);
  return {
    kind: head.kind,
    body: head.body ?? (head.kind === null ? null : (tail?.body ?? null)),
    protocolNumber: head.protocolNumber ?? tail?.protocolNumber ?? null,
    date,
    start: after?.start ?? null,
    end: after?.end ?? null,
    place: isPlace ? (words?.replace(/^(?:i|på|vid)\s+/iu, '') ?? null) : null,
    position,
  };
}

type Named = Pick<TitleParts, 'kind' | 'body' | 'protocolNumber'>;

function readHead(written: string): Named {
  const text = written
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s,;:–—-]+$/, '');
  const first = kindFirst.exec(text);
  if (first) return { kind: first[1]!, ...readRest(text.slice(first[0].length)) };
  if (/^(?:fört|från|vid)\s/iu.test(text)) return { kind: null, ...readRest(text) };
  const by = meetingBy.exec(text);
  if (by) return { kind: by[2]!, body: capitalised(by[1]!), protocolNumber: null };
  const last = kindLast.exec(text);
  if (last) return { kind: last[2]!, body: last[1]!, protocolNumber: null };
  const isBody = text.length <= 80 && bodyName.test(text) && !/[.!?]/.test(text);
  return { kind: null, body: isBody ? text : null, protocolNumber: null };
}

/** What follows the kind: number and body, joining words passed over. */
function readRest(text: string): Omit<Named, 'kind'> {
  let rest = text;
  let protocolNumber: string | null = null;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(joint, '').replace(meetingOf, '');
    const match = number.exec(rest);
    if (match) {
      protocolNumber = match[1]!;
      rest = rest.slice(match[0].length);
    }
  }
  const body = rest
    .replace(/[\s,;:–—-]+$/, '')
    .replace(/,?\s*\(?(?:org\.?\s?-?nr\.?:?\s*)?\d{6}-\d{4}\)?$/iu, '')
    .replace(/\s+(?:den|kl\.?)$/iu, '')
    .replace(numberAtEnd, (_, digits: string) => {
      protocolNumber ??= digits;
      return '';
    });
  const by = meetingBy.exec(body);
  if (by) return { body: capitalised(by[1]!), protocolNumber };
  const isBody = body !== '' && !/^(?:\d|om\s)/iu.test(body) && !endsInMeeting.test(body);
  return { body: isBody ? body : null, protocolNumber };
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
