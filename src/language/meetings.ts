import { wordList } from './word-list.ts';
import { weekdayName } from './calendar.ts';
import { anyOf, wordPattern } from './pattern.ts';
import { placeLead } from './places.ts';
import { beginsWithCapital } from '../model/text-shapes.ts';

/** What a protocol is called; also as the last part of a longer word (`styrelseprotokoll`). */
const documents: readonly string[] = [
  'protokoll',
  'protokollsutdrag',
  'anteckningar',
  'beslutslista',
  'protocol',
  'minutes',
];

/** What bodies hold, without and with the article; also as the last part of a longer word (`årsmöte`). */
const gatherings: readonly (readonly [indefinite: string, definite: string])[] = [
  ['möte', 'mötet'],
  ['sammanträde', 'sammanträdet'],
  ['stämma', 'stämman'],
  ['träff', 'träffen'],
  ['avstämning', 'avstämningen'],
  ['förhandling', 'förhandlingen'],
  ['sammankomst', 'sammankomsten'],
  ['meeting', 'meeting'],
];

/** What tells which meeting of its kind it is; such a word names no body. */
const attributes: readonly string[] =
  'ordinarie, extra, konstituerande, extrainsatt, digitalt, digital, öppet, gemensamt, allmänt, första, andra, tredje, sista, kort, akut, årligt, internt, informellt, fysiskt, regular, extraordinary, annual, yearly, monthly, board, general'.split(
    ', ',
  );

/** Regular expression source: a kind of document, or its end. */
const documentWord = String.raw`(?:\p{L}{2,6}-)?\p{L}*${anyOf(documents)}`;

/** Regular expression source: a kind of meeting in the indefinite form (`Extra bolagsstämma`, `APT`). */
export const meetingWord = String.raw`(?:APT(?![\p{L}\d])|[\p{L}-]*${anyOf(gatherings.map(([word]) => word))})`;

/** Regular expression source: a meeting in the definite form (`mötet`, `årsstämman`). */
export const theMeeting = String.raw`[\p{L}-]*${anyOf(gatherings.map(([, word]) => word))}`;

/** Regular expression source: words such as `ordinarie` before a kind of meeting, each with a space after it. */
export const meetingAttributes = String.raw`(?:${anyOf(attributes)}\s+){0,3}`;

/** `PROTOKOLL Kyrkorådet`: the kind of document, before the name of who met. */
export const documentFirst = new RegExp(String.raw`^${documentWord}\s+(?=\p{Lu})`, 'iu');

/** Regular expression source: what a title says it is, a document or a meeting (`Extra bolagsstämma`). */
export const titleKind = String.raw`${meetingAttributes}(?:meeting\s+minutes|${documentWord}|${meetingWord})`;

/** `… styrelsemöte via Teams`, `… körmöte i församlingshemmet`: the words up to the kind of meeting, and the place. */
export const placeAfterMeeting = new RegExp(
  String.raw`^(.*${titleKind})\s+(${placeLead}\s+[^,]{3,60}?)[\s,;:–—-]*$`,
  'iu',
);

const attribute = new RegExp(String.raw`^(?:${anyOf(attributes)}\s*)+$`, 'iu');

/** `”Vår Socken 1891” årsmöte`: group 1 with the name in quotes. */
export const quotedBody = new RegExp(String.raw`^["”“]([^"”“]{2,60})["”“]\s+${titleKind}$`, 'iu');

/** `styrelsemöte i Skogås tisdagen den` before a day: group 1 with the place. */
export const placeBeforeDay = new RegExp(
  String.raw`${meetingWord}(?:et)?\s+${anyOf(['i', 'på', 'å', 'hos'])}\s+(\p{Lu}[^,.]{1,40}?)(?:,?\s+(?:den|${weekdayName}))*\s*$`,
  'iu',
);

/** Whether words tell which meeting of its kind one is, and nothing else. */
export function isMeetingAttribute(words: string): boolean {
  return attribute.test(words);
}

/** Regular expression source: words between the kind of document in a title and the body (`fört vid`, `of the`). */
export const titleJoints = anyOf(
  'fört, förd, hållet, hållen, från, vid, för, av, med, den, of, from, the, for, held, by'.split(', '),
);

/** Regular expression source: those that may lead to a place as well (`möte i Brf Eken`, `möte i Norrvik`). */
export const titleJointsToPlace = anyOf(['i', 'på', 'å', 'hos', 'at', 'in']);

/** Other things that a protocol may be called: `MBL-förhandling`, `APT`. */
const otherTitles: readonly string[] = ['MBL', 'förhandling'];

/** What meetings between an employer and the unions are called, or how the word begins. */
const negotiations: readonly string[] = ['förhandling', 'samverkan'];

const negotiation = new RegExp(String.raw`(?<!\p{L})MBL(?!\p{L})|${anyOf(negotiations)}`, 'iu');

/** Whether a title is that of a negotiation, the protocol of which a signer of each party verifies. */
export function isNegotiation(title: string): boolean {
  return negotiation.test(title);
}

const titleStart = new RegExp(
  String.raw`^(?:APT(?=\s)|${anyOf(otherTitles)}|${meetingAttributes}${documentWord}|` +
    String.raw`(?:${anyOf(attributes)}\s+){1,3}${meetingWord}|(?:styrelsens|nämndens|utskottets|rådets|gruppens|kommitténs)\s+${meetingWord}|${meetingAttributes}\p{L}+${anyOf(gatherings.map(([word]) => word))})(?!\p{L})`,
  'iu',
);
const otherMeeting =
  /(?<!\p{L})(?:föregående|förra|senaste|tidigare|nästa|kommande|previous|last|next)(?!\p{L})/iu;
const danglingJoint = new RegExp(
  String.raw`\s(?:${anyOf('för, i, med, av, hos, vid, på, den, och, från, till, ordinarie, extra, konstituerande, of, for, the, by'.split(', '))}|${weekdayName})$`,
  'iu',
);

/** `Elevråd 25/4`, `Skolrådsmöte 2024-03-05`: a council whose meeting has its name, before the day. */
const councilStart = /^(?<council>\p{Lu}\p{L}{2,}(?<!om|för|f)råd)(?:smöte)?(?=,?\s+(?:den\s+)?\d)/u;

/** Whether a line begins like the title of a protocol (`Protokoll …`, `Extra årsmöte …`, `Elevråd 25/4 …`). */
export function startsTitle(text: string): boolean {
  return titleStart.test(text) || councilStart.test(text);
}

/** The council that a line before a day names, by which its meeting is called; null when it names none. */
export function councilNamed(text: string): string | null {
  return councilStart.exec(text)?.groups?.['council'] ?? null;
}

/** Whether a text tells of an earlier or a coming meeting, and not of this one. */
export function tellsOtherMeeting(text: string): boolean {
  return otherMeeting.test(text);
}

/** Whether a line of a title ends in a word that needs another one: `… med styrelsen för`. */
export function endsInJoint(text: string): boolean {
  return danglingJoint.test(text);
}

/** What a body does when it meets, and what a meeting does. */
const heldWords: readonly string[] =
  'fört, förd, hölls, hålls, hålles, avhölls, ägde rum, äger rum, genomfördes, möttes, träffades, samlades, sammanträdde, sammanträtt, held, met'.split(
    ', ',
  );
const held = wordPattern(heldWords);
/** `har på sitt möte`, `höll årsmöte`, `hade styrelsemöte`; `Held on Wednesday 8 October` below a title */
const hadMeeting = new RegExp(
  String.raw`^(?:held|hölls|hållet|avhållet)\s+(?:on|den|at|i|på|vid)\s|(?<!\p{L})(?:har|hade|höll|håller|haft|had)\s+(?:(?:på|vid|sitt|sin|ett|en|det|a|its)\s+){0,2}${meetingAttributes}${meetingWord}(?!\p{L})`,
  'iu',
);
/** What a sentence begins with that is about the meeting of the notes and no other. */
const ownMeeting = new RegExp(
  String.raw`^(?:vi|we|mötet|sammanträdet|stämman|träffen|förhandlingen|samrådet|the meeting)(?!\p{L})`,
  'iu',
);
const aMeeting = new RegExp(
  String.raw`(?<!\p{L})(?:${meetingWord}|${theMeeting}|\p{L}*${anyOf(documents)})(?!\p{L})`,
  'iu',
);
/** `Styrelsen för Brf Eken` in `Styrelsen för Brf Eken möttes den …`. */
const subject = new RegExp(
  String.raw`^(.{3,80}?)\s+(?:har\s+)?(?:${anyOf(heldWords)}|har|hade|höll|håller|had)(?!\p{L})`,
  'iu',
);
/** What stands where a body would, and is none. */
const noSubject = /^(?:vi|jag|det|den|detta|här|där|mötet|möte|we|this|the meeting|meeting)(?!\p{L})/iu;

const bodiesMet = wordPattern(['möttes', 'träffades', 'samlades', 'sammanträdde', 'met']);

/** Whether a sentence is about the meeting that the notes are of, and can be about no other. */
export function isOwnMeeting(text: string): boolean {
  return ownMeeting.test(text) || titleStart.test(text);
}

/** Whether a sentence tells that a meeting was held: `Mötet hölls den …`, `Vi träffades …`, `Protokoll fört vid …`. */
export function tellsHolding(text: string): boolean {
  return hadMeeting.test(text) || (held.test(text) && (aMeeting.test(text) || bodiesMet.test(text)));
}

/** Whether a text names a meeting or a protocol. */
export function namesMeeting(text: string): boolean {
  return aMeeting.test(text);
}

/** Who met, by a sentence of which they are the subject: `Norra kårens styrelse har på sitt möte …`; null when it has none. */
export function whoMet(text: string): string | null {
  const words = subject.exec(text)?.[1];
  if (words === undefined || !beginsWithCapital(words)) return null;
  return noSubject.test(words) || aMeeting.test(words) ? null : words;
}

/** What a day at the top of a document may be that of, besides the meeting; beginnings of words. */
const otherDay =
  /(?<!\p{L})(?:justera|uppdatera|ändra|version|skriv|skrev|publicera|anslag|anslå|född|bildad|senast|inkom|utskick|kallelse|giltig|gäller|deadline|updated|approved|published)/iu;

/** Whether a line tells what else its day is of: `Senast uppdaterad 2024-03-07`. */
export function tellsOtherDay(text: string): boolean {
  return otherDay.test(text);
}

/** A title that only says that it is a meeting. */
export const beginsWithMeeting = wordPattern(wordList('möte'), { atStart: true });

/** A verb that makes words a sentence and no name. */
export const hasVerb = /\s(?:har|hade|är|var|höll|möttes|\p{L}+(?:ade|ades|erar|erade))(?!\p{L})/iu;

/** Stems that tell nothing of a matter. */
export const stemOfMeeting = /^(?:nästa|senas|möte|samma)/u;
