import { partPattern } from './pattern.ts';
import { wordList } from './word-list.ts';

/** The parts that people are chosen to play at the meeting itself. */
export type MeetingRole = 'ordförande' | 'sekreterare' | 'justerare';

/** What a role is called. */
interface RoleWords {
  /** Where it can be no other than that of the meeting. */
  readonly own: readonly string[];
  /** Where it may as well be that of the body, for a year. */
  readonly plain: readonly string[];
  /** What somebody is chosen to do, after `att` or `to`. */
  readonly tasks: readonly string[];
  /** What somebody does who plays the part, after the name (`Bo Ek för protokoll`). */
  readonly does: readonly string[];
  /** The same with nothing after it (`Bo skriver, Ida justerar.`): somebody who writes a letter has it behind the verb. */
  readonly doesAlone: readonly string[];
  /** The same before the name (`Mötet leddes av Bo Ek`). */
  readonly doneBy: readonly string[];
}

const meetings = wordList(
  'mötet, möte, stämman, stämma, årsmötet, årsmöte, sammanträdet, sammanträde, årsstämman, styrelsemötet, medlemsmötet, ' +
    'vårmötet, höstmötet, sektionsmötet, församlingsmötet, kårstämman, föreningsstämman, fiskestämman, bolagsstämman, ' +
    'förhandlingarna, förhandlingar, årsmötesförhandlingarna, mötesförhandlingarna, stämmoförhandlingarna, styrelsemöte, medlemsmöte',
);
const records = wordList(
  'protokoll, protokollet, dagens protokoll, mötets protokoll, stämmans protokoll, mötesprotokollet, årsmötesprotokollet, minnesanteckningar',
);

/** Each of the first with each of the last: `ordförande för` with `mötet`, `stämman` …. */
function each(starts: string, ends: readonly string[]): string[] {
  return wordList(starts).flatMap((start) => ends.map((end) => `${start} ${end}`));
}

const anyMeeting = [...meetings, ...each('dagens', meetings)];

/** How those are called who write the protocol of a meeting and hold no such office otherwise. */
export const titlesOfWriter =
  'mötessekreterare, stämmosekreterare, årsmötessekreterare, protokollförare, protokollsförare, antecknare, anteckningsförare';

/** The roles at a meeting, with all that they are called. */
export const roleWords: Readonly<Record<MeetingRole, RoleWords>> = {
  ordförande: {
    own: [
      ...wordList(
        'mötesordförande, stämmoordförande, årsmötesordförande, sammanträdesordförande, mötesledare, mötesunderlättare, facilitator',
      ),
      ...each('mötets, stämmans, årsmötets, sammanträdets', ['ordförande']),
      ...each(
        'ordförande för, ordförande vid, ordförande på, ordförande av, ordf. för, ordf för, ordf. vid',
        anyMeeting,
      ),
      ...wordList('chair of the meeting, chairperson of the meeting, chairman of the meeting, meeting chair'),
    ],
    plain: wordList('ordförande, ordf., ordf, chair, chairperson, chairman, chairwoman'),
    tasks: each('leda, föra ordet vid, vara ordförande vid', anyMeeting),
    does: each('leder, ledde, höll i, håller i', anyMeeting),
    doesAlone: wordList('leder, ledde'),
    doneBy: meetings.flatMap((meeting) => each(meeting, wordList('leddes av, leds av, har letts av'))),
  },
  sekreterare: {
    own: [
      ...wordList(titlesOfWriter),
      ...each('mötets, stämmans, årsmötets, sammanträdets, dess', ['sekreterare']),
      ...each(
        'sekreterare för, sekreterare vid, sekreterare på, sekreterare av, sekr. för, sekr för, sekr. vid',
        anyMeeting,
      ),
      ...each('sekreterare för', records),
      ...wordList('secretary of the meeting, meeting secretary, minute taker, minutes secretary'),
    ],
    plain: wordList('sekreterare, sekr., sekr, secretary'),
    tasks: each('föra, skriva', records),
    does: [
      ...each(
        'fört, förde, för, skrev, skriver, förde även, förde också, för även, ska föra, skulle föra, åtog sig att föra, ' +
          'fick i uppgift att föra, får i uppgift att föra, fick i uppdrag att föra, ' +
          'fått i uppdrag att föra, fått i uppdrag av styrelsen att föra, anmodats att föra, anmodats av styrelsen att föra, ombetts att föra',
        records,
      ),
      ...wordList('för pennan, förde pennan, höll i pennan, håller i pennan'),
    ],
    doesAlone: wordList('skriver, skrev, antecknar, antecknade, protokollför, protokollförde'),
    doneBy: [
      ...each('protokollet, protokoll', wordList('fördes av, förs av, ska föras av, har förts av')),
      ...wordList('sekreterare är, sekreterare var'),
    ],
  },
  justerare: {
    own: [
      ...wordList(
        'justerare, protokolljusterare, protokollsjusterare, mötesjusterare, justeringspersoner, justeringsperson, ' +
          'justeringsmän, justeringsman, protokollsjusteringsmän, adjuster, adjusters, adjustors, verifier, verifiers',
      ),
      ...each('justerare för, justerare vid, justerare av', anyMeeting),
    ],
    plain: [],
    tasks: [
      ...each('justera', records),
      ...wordList('justera §, justera, adjust the minutes, verify the minutes'),
    ],
    does: [
      ...each('justerar, åtog sig att justera', records),
      ...wordList('ska justera det, skulle justera det, justerar det'),
    ],
    doesAlone: wordList('justerar, justerade'),
    doneBy: each(
      'protokollet, protokoll',
      wordList(
        'justeras av, justerades av, justerat av, justerat digitalt av, justerades digitalt av, justeras digitalt av, ' +
          'är justerat av, är digitalt justerat av, har justerats av, har justerats digitalt av',
      ),
    ),
  },
};

/** What one person is chosen as for longer than the meeting, and is called beside the name (`Bo Ek, kassör`). */
export const titlesOfOffice = wordList(
  'ledamot, ersättare, suppleant, revisor, revisorssuppleant, kassör, rösträknare, sammankallande, firmatecknare, kontaktperson, ' +
    'ombud, representant, ordningsman',
);

/** A profession before a name: `Adv. Petter Hjort`. */
export const professionBefore =
  /^(?:(?:adv|dr|doc|prof|ing|civ|jur|tekn|fil|med|lic|kand|dipl|arkitekt|advokat|doktor|docent|professor|ingenjör|kh|kyrkoherde|komminister|rektor)(?:\.\s?|\s)){1,3}(?=\p{Lu})/iu;

/** Offices of the body and other parts that somebody may be chosen for: none of them is a part at the meeting. */
export const offices = [
  ...titlesOfOffice,
  ...wordList(
    'ersättare för justerare, ersättare för justeraren, vice ordförande, vice sekreterare, vice chair, deputy chair, ' +
      'ledamöter, suppleanter, revisorer, revisorssuppleanter, valberedning, valberedningen, kontaktpersoner, representanter, ' +
      'treasurer, auditor, auditors, teller, tellers, deputy, board member, board members',
  ),
];

/** What an item is about where those are chosen who play a part at the meeting. */
export const functionWords = wordList(
  'val för mötet, val till mötet, val för årsmötet, mötesval, mötesfunktionärer, mötesfunktionär, årsmötesfunktionärer, stämmofunktionärer, funktionärer, presidium, mötespresidium, rösträknare, tellers, ' +
    'justering, protokolljustering, protokollsjustering, meeting officials, meeting officers',
);

/** What a heading says of an office that lasts longer than the meeting. */
export const longerWords = wordList(
  'ett år, två år, 1 år, 2 år, verksamhetsåret, verksamhetsår, styrelsen, föreningen, klubben, förbundet, ' +
    'mandatperioden, kommande år, nästa år, valberedningen, one year',
);

/** Whether what stands beside a name says that he or she leads or writes, and nothing else (`ordförande`, not `vice ordförande`). */
export function holdsOffice(words: string, role: MeetingRole): boolean {
  const { own, plain } = roleWords[role];
  const written = words.trim().toLowerCase();
  return own.includes(written) || plain.includes(written);
}

/** Whether one of the words beside a name can only be a part in this meeting (`HR-chef, protokollförare`). */
export function playsAtMeeting(words: string, role: MeetingRole): boolean {
  const { own } = roleWords[role];
  return words.split(',').some((part) => own.includes(part.trim().toLowerCase()));
}

const tasksAtMeeting = partPattern(
  Object.values(roleWords).flatMap(({ tasks }) =>
    tasks.filter((task) => task.includes(' ')).map((task) => `att ${task}`),
  ),
);

/** Whether a sentence gives somebody a part in this meeting to play (`fick i uppdrag att föra protokollet`). */
export function isTaskAtMeeting(sentence: string): boolean {
  return tasksAtMeeting.test(sentence);
}
