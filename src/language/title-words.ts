import { weekdayName } from './calendar.ts';
import { meetingAttributes, meetingWord, titleJoints, titleJointsToPlace } from './meetings.ts';

const number =
  /^(?:(?:nr|nummer|no)\.?\s*(?=\d)|(?=(?:\d{1,3}[/:-]\d{2,4}|\d{4}[/:]\d{1,3}|(?:19|20)\d\d-\d{1,2}(?=,))(?![\d-])))(\d[\d/:-]*(?:\s*\([\d-]+\))?)/iu;
/** `SM#4`, `S03`, `HTM 1` before whose meeting it was: the number that student unions give it. */
const codeOfMeeting = /^(\p{Lu}{1,4}\s?#?\d{1,3})(?=\s+\p{L}{3})/u;
const numberAtEnd =
  /,?\s+(?:(?:protokoll\s+)?(?:nr|nummer)\.?\s*(\d[\d/:-]*)|(\d{1,3}[/:-]\d{2,4}|\d{4}[/:]\d{1,3}))$/iu;
/** `Tranans IK - Styrelsemöte 7`: right behind the meeting. */
const numberOfMeeting = new RegExp(String.raw`(?<=(?:^|\s)${meetingWord})\s+#?(\d{1,3})$`, 'iu');
const punctuation = /^(?:[\s,;:.–—-]+|\(\p{Lu}{2,5}\)\s+)/u;
const joint = new RegExp(String.raw`^(?:${titleJoints}\s+)`, 'iu');
const jointToPlace = new RegExp(String.raw`^(?:${titleJointsToPlace}\s+)`, 'iu');
const meetingOf = new RegExp(
  String.raw`^${meetingAttributes}${meetingWord}(?:[nt]|en|et)?,?\s+(?:per capsulam\s+)?` +
    String.raw`(?=(?:${titleJoints}|${titleJointsToPlace})\s|(?:\d{4}\s+)?(?:brf|hsb|bostadsrättsföreningen)?\s*\p{Lu})`,
  'iu',
);

/** `för verksamhetsåret 2016` between the kind of meeting and whose it is. */
const yearOfMeeting =
  /^(?:verksamhetsåret|räkenskapsåret|året|år)\s+(?:19|20)\d\d(?:\/(?:19|20)?\d\d)?(?=\s)/iu;

/** `för verksamhetsåret 2013–2014` behind whose meeting it is. */
export const yearAtEnd =
  /,?\s+för\s+(?:verksamhetsåret|räkenskapsåret|året|år)\s+(?:19|20)\d\d(?:\s?[/–-]\s?(?:(?:19|20)?\d\d)?)?$/iu;

/** A title after the words that join its kind with the body that met. */
export interface Unjoined {
  readonly rest: string;
  /** The number of the protocol among those words; null when there is none. */
  readonly number: string | null;
  /** The last of those words may lead to a place as well as to a body: `möte i …`. */
  readonly isAt: boolean;
}

/** Passes over the words between the kind in a title and the body: `fört vid ordinarie årsmöte för …`. */
export function takeJoints(text: string): Unjoined {
  let rest = text;
  let found: string | null = null;
  let isAt = false;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(punctuation, '');
    if (jointToPlace.test(rest)) isAt = true;
    else if (joint.test(rest)) isAt = false;
    rest = rest.replace(jointToPlace, '').replace(joint, '');
    const match = number.exec(rest) ?? codeOfMeeting.exec(rest);
    if (match) {
      found = match[1]!;
      rest = rest.slice(match[0].length);
    }
    rest = rest.replace(meetingOf, '').replace(yearOfMeeting, '');
  }
  return { rest, number: found, isAt };
}

/** Takes the number of a protocol off the end of a title: `Säkerhetsgruppens möte 9/2026`. */
export function takeNumber(text: string): { readonly rest: string; readonly number: string | null } {
  const match = numberAtEnd.exec(text) ?? numberOfMeeting.exec(text);
  return match
    ? { rest: text.slice(0, match.index), number: match[1] ?? match[2]! }
    : { rest: text, number: null };
}

/** A line of a title that goes on with whose meeting it was. */
export const goesOnWithBody = /^(?:fört|från|vid)\s/u;

/** Joints within a title; global. */
export const jointsInTitle = /(?:^|\s)(?:nr|den|fört|från|vid|för|av|med|i|hos)(?=\s|$)/giu;

/** A time at the end of a title. */
export const danglingTime = new RegExp(
  String.raw`(?:,?\s+(?:den|(?:kl\.?|klockan)(?:\s*\d[\d.:]*(?:\s?[–-]\s?\d[\d.:]*)?)?|${weekdayName}))+$`,
  'iu',
);

/** The article of a day that was taken off the end of a title. */
export const danglingArticle = /,?\s+den$/iu;

/** The number of an organisation at the end of a title. */
export const organisationNumberInTitle = /,?\s*\(?(?:org\.?\s?-?nr\.?:?\s*)?\d{6}-\d{4}\)?$/iu;

/** Source of a street with a number: `Storgatan 4 B`. */
const street = String.raw`\p{Lu}\p{L}*(?:gatan|vägen|gränd|torget|stigen|backen|gata|väg|platsen|allén|allé)\s+\d{1,4}(?:\s?\p{L}(?!\p{L}))?`;

/** Where a body has its rooms, behind its name: `, Storgatan 4`. */
export const streetAtEnd = new RegExp(String.raw`,\s+${street}$`, 'u');

/** A street and a number among other words. */
export const streetInside = new RegExp(String.raw`(?<!\p{L})${street}(?!\p{L})`, 'u');

/** A rest of a title that begins with a joint. */
export const beginsWithJoint = /^(?:fört|från|vid)\s/iu;

/** What is no body in a title. */
export const noBody = /^(?:\d|om\s)/iu;

/** A word in a title that may be the name of a body. */
export const mayBeNameOfBody = /^\p{Lu}.*(?:\s\p{L}|(?:en|et|an|na)$|^\p{Lu}+$)/u;

/** A kind of meeting that goes on with whose it is. */
export const kindWithJoint = /^\p{Ll}\S*\s+(?:för|i|vid|på)\s/u;
