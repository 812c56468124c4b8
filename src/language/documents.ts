import { anyOf, partPattern, wordPattern } from './pattern.ts';
import { wordList } from './word-list.ts';

/** What a decision may rest on, each written on a day of its own. */
const documents = wordList(
  'tjänsteskrivelse, tjänsteutlåtande, skrivelse, promemoria, pm, protokollsutdrag, protokoll, yttrande, remissyttrande, remissvar, ' +
    'utlåtande, brev, e-post, e-postmeddelande, ansökan, motion, medborgarförslag, inlaga, utredning, rapport, sammanställning, ' +
    'bedömning, utvärdering, kostnadsberäkning, beräkning, kalkyl, förteckning, remiss, kallelse, anteckningar, minnesanteckningar, sammanfattning, redogörelse, samrådsredogörelse, situationsplan, förfrågningsunderlag, konsekvensanalys, barnkonsekvensanalys, kommunfullmäktiges beslut, kommunstyrelsens beslut, nämndens beslut, offert, daterad, daterat, inkommen, inkommet, ' +
    'inkom, upprättad, memo, letter, dated',
);

/**
 * Whether the words right before a day say that it is the one on which a document was written: `Tjänsteskrivelse`,
 * `Förvaltningens tjänsteutlåtande daterat den`.
 */
export function namesDocument(before: string): boolean {
  return writtenOn.test(before);
}

const writtenOn = new RegExp(
  String.raw`(?:^|[^\p{L}]|(?<=\p{L}))${anyOf(documents)}(?:\s+(?:nr|nummer)\.?\s*\d+|\s+av\s+(?!den|det)\p{Ll}+)?,?\s*(?:den\s*)?$`,
  'iu',
);

/** What the title of an extract of a protocol says. */
export const extractWords = partPattern(wordList('utdrag, omedelbart justera, omedelbar justera'));

/** A cell with the kind of the document. */
export const titleOfDocument = /^\p{L}*(?:protokoll|anteckningar)(?!\p{L})/iu;

/** A label of the kind of meeting. */
export const meetingLabel = wordPattern(wordList('möte'), { whole: true });

/** A label of a table that tells of the meeting: whose it was, or when. */
export const meetingOrTime = /^(?:sammanträde|möte)$/iu;
