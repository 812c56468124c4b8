import { meetingWord, theMeeting } from './meetings.ts';
import { anyOf, wordPattern } from './pattern.ts';

/** What comes next by its order. */
const nextWords: readonly string[] = ['nästa', 'nästkommande', 'kommande', 'nytt', 'next'];
/** Gatherings besides those whose word tells that they are meetings (`nästa styrgrupp`). */
const otherGatherings: readonly string[] = [
  'styrgrupp',
  'gång',
  'tillfälle',
  'mötestid',
  'mötestider',
  'möten',
  'sammanträden',
  'träffar',
  'lsg',
  'fsg',
  'csg',
  'råd',
  'skolråd',
  'elevråd',
  'samråd',
  'samverkan',
  'skyddskommitté',
  'meetings',
];
/** Headings that list days of meetings. */
const dayLists: readonly string[] =
  'mötestider, mötetider, mötesdatum, mötesdagar, mötesplan, sammanträdestider, sammanträdesdagar, sammanträdesplan'.split(
    ', ',
  );
const seasons: readonly string[] = ['vårens', 'höstens', 'årets', 'terminens'];
/** Before `nästa möte`: what is done by then, and not the meeting. */
const beforeThen: readonly string[] =
  'inför, till, på, vid, efter, innan, av, från, tills, mål, before, until, for'.split(', ');

const gathering = String.raw`(?:${meetingWord}|${theMeeting}|${anyOf(otherGatherings)}|\p{L}{3,20}(?<!om|för|f)råd)`;
/** `Följande möten har hållits` tells of others. */
const next = String.raw`(?:${anyOf(nextWords)}\s+(?:\p{L}+\s+)?${gathering}|följande\s+${meetingWord})`;
const title = new RegExp(
  String.raw`(?:^|(?<!(?<!\p{L})${anyOf(beforeThen)})\s)(?:${next}|\p{L}*${anyOf(dayLists)}|${anyOf(seasons)}\s+${anyOf(['möten', 'sammanträden', 'träffar'])})(?!\p{L})`,
  'iu',
);
const sentence = new RegExp(String.raw`^(?:(?:det|the|datum|tid)\s+(?:för\s+)?)?${next}(?!\p{L})`, 'iu');
/** What is said of a coming meeting beside its day, time and place. */
const remarks: readonly string[] =
  'är, blir, hålls, äger rum, planeras, planerat, bestäms, bestämdes, beslutades, beslutas, sker, infaller, sätts, preliminärt, preliminär, prel, prel., ev, ev., eventuellt, bokat, bokas, bokad, till, den, på, i, at, is, on, will, be, held, tentatively'.split(
    ', ',
  );
const lead = new RegExp(String.raw`^(?:(?:(?:the\s+)?${next}|${anyOf(remarks)})(?=[\s,:.]|$)[\s,:]*)+`, 'iu');

/** Whether the title of an item or section says that it lists coming meetings; `Mål inför nästa möte` says something else. */
export function titlesNextMeetings(text: string): boolean {
  return title.test(text);
}

/** Before the words for a coming meeting within a sentence: `slut 20.40, nästa möte 11/12`. */
export const nextMeetingSeam = new RegExp(String.raw`[,;–—]\s+(?=${next}(?!\p{L}))`, 'iu');

/** Whether a sentence begins by telling of the next meeting. */
export function tellsNextMeeting(text: string): boolean {
  return sentence.test(text);
}

const toCome = new RegExp(
  String.raw`^(?:\p{Lu}\p{L}+s\s+)?(?:${theMeeting}|årsmötet|årsstämman|vårmötet|höstmötet)\s+(?:hålls|äger\s+rum|ska\s+hållas)(?:\s+[\p{L}-]+){0,3}\s*$`,
  'iu',
);

/** Whether a sentence tells before a day that a meeting is to be held then (`Årsmötet hålls den`). */
export function tellsMeetingToCome(text: string): boolean {
  return toCome.test(text.trimStart());
}

/** Whether a text may tell of a coming meeting at all: cheap to ask. */
export function mayTellNextMeeting(text: string): boolean {
  return /n[äa]st|kommande|följande|nytt|next/iu.test(text);
}

/** Words about a coming meeting without those that lead to its place: `hålls i` of `Nästa möte hålls i klubbhuset`. */
export function withoutNextMeeting(text: string): string {
  return text.replace(lead, '');
}

/** What stands between the days of two meetings of which the second has a name: `17/4 samt styrelsemöte den 15/5`. */
export const betweenNamedMeetings = new RegExp(
  String.raw`^(?:\s*,)?\s+(?:(?:och|samt|and)\s+)?(?:\p{L}+\s+)?${meetingWord}\s+(?:den\s+|on\s+)?$`,
  'iu',
);

/** What a day is that is no meeting's: something is to be done by then. */
const deadlines: readonly string[] =
  'senast, deadline, klart, klar, klara, färdig, färdigt, till dess, tills dess, tills, lämnas in, skickas, påseende, framläggs, justeras, anslås, due, by then, done'.split(
    ', ',
  );
const deadline = wordPattern(deadlines);

/** Whether a text says that something is to be done by a day. */
export function tellsDeadline(text: string): boolean {
  return deadline.test(text);
}

const byThen: readonly string[] = 'till, inför, före, innan, på, vid, by, at, before'.split(', ');
/** A board has other meetings before `nästa årsmöte`. */
const meetsAgain = String.raw`(?!(?:års|medlems|förenings|fullmäktige)möte)\p{L}*möte`;
const untilNext = new RegExp(
  String.raw`^(?:${anyOf(byThen)}\s+)?(?:the\s+)?${anyOf(nextWords)}\s+(?:${meetsAgain}|sammanträde|styrgrupp\p{L}*|förhandling|träff|avstämning|meeting)$`,
  'iu',
);

/** Whether the time that something is due is the next meeting and nothing else (`till nästa möte`). */
export function tellsNextMeetingAsTime(due: string): boolean {
  return untilNext.test(due.trim());
}

/** What parts the days of a list in one line (`3/4, 8/5 och 12/6 kl 18`); times may stand among them. */
export const betweenDays = /^(?:\s|[,;:&.()–-]|\d|(?:kl|klockan|och|samt|and)(?!\p{L}))*$/iu;
