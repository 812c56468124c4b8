import { findDates } from '../dates/find-dates.ts';

/** What a title says: `Sammanträdesprotokoll Samverkansgrupp Barn och Unga 2021-05-28`. */
export interface TitleParts {
  /** `Sammanträdesprotokoll`; null when the title names no kind of document or meeting. */
  readonly kind: string | null;
  readonly body: string | null;
  readonly protocolNumber: string | null;
}

const document = String.raw`\p{L}*protokoll(?:sutdrag)?|minnesanteckningar|mötesanteckningar|anteckningar|\p{L}*anteckningar`;
const meeting = String.raw`\p{L}*(?:möte|sammanträde|stämma|träff|årsmöte)`;
const kind = new RegExp(
  String.raw`^((?:ordinarie |extra |konstituerande )?(?:${document}|${meeting}))(?![\p{L}])`,
  'iu',
);
const number = /^(?:nr|nummer|no)\.?\s*(\d[\d/:-]*(?:\s*\([\d-]+\))?)/iu;
const joint = /^(?:[\s,;:–—-]+|(?:fört|från|vid|för|av|med|den|i|hos)\s+)/iu;

/** Reads kind, number and body off a title; dates and joining words are passed over. */
export function readTitle(text: string): TitleParts {
  let rest = withoutDates(text);
  const found = kind.exec(rest);
  if (!found) return { kind: null, body: null, protocolNumber: null };
  rest = rest.slice(found[0].length);
  let protocolNumber: string | null = null;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(joint, '');
    const match = number.exec(rest);
    if (match) {
      protocolNumber = match[1]!;
      rest = rest.slice(match[0].length);
    }
    const more =
      /^(?:ordinarie|extra)?\s*\p{L}*(?:möte|möten|sammanträde|stämma)\s+(?:i|med|för|hos)\s+/iu.exec(rest);
    if (more) rest = rest.slice(more[0].length);
  }
  const body = rest.replace(/[\s,;:–—-]+$/, '').replace(/\s+(?:den|kl\.?)$/iu, '');
  return { kind: found[1]!, body: body === '' || /^\d/.test(body) ? null : body, protocolNumber };
}

function withoutDates(text: string): string {
  let out = text;
  for (const date of findDates(text).toReversed()) out = `${out.slice(0, date.start)} ${out.slice(date.end)}`;
  return out.replace(/\s+/g, ' ').trim();
}
