import { anyOf, wordPattern } from './pattern.ts';
import { wordList } from './word-list.ts';

const openings = wordList(
  'vid protokollet, som ovan, in fidem, vid anteckningarna, för anteckningarna, minnesanteckningar förda av, vid pennan, vid tangenterna, antecknat av, anteckningar av, protokoll fört av, protokollet fördes av, justeras, ' +
    'justerat, justeras av, justerat av, protokollet justeras, protokollet justeras av, protokollet justerat av, signerat av, digitalt signerat av, elektroniskt signerat av, ' +
    'detta protokoll är elektroniskt signerat, detta protokoll är digitalt signerat, protokollet är elektroniskt signerat, protokollet är digitalt signerat, underskrift, ' +
    'underskrifter, signatur, signaturer, minutes taken by, adjusted by, verified by, minutes verified by, signatures',
);
const labels = wordList(
  'sekreterare, protokollförare, justerare, adjuster, adjusters, verified, verifier, verifiers',
);

/** How a line begins below which people sign, and nothing else follows. */
export const opensSigning = new RegExp(`^(?:${anyOf(openings)}|${anyOf(labels)}(?=\\s*:))(?!\\p{L})`, 'iu');

/** The same in a text of many lines. */
export const signsAtMargin = new RegExp(
  `\\n(?:${anyOf(openings)}|${anyOf(labels)}(?=\\s*:))(?!\\p{L})`,
  'iu',
);

/** What may stand before the name of whoever wrote the notes, and may be the heading of something else. */
const writers = wordList('protokoll, anteckningar, minnesanteckningar, mötesanteckningar, notes, minutes');
const writer = wordPattern(writers, { whole: true });

/** Whether a label with somebody's name behind it tells who wrote the notes (`Protokoll: Anna Ek`). */
export function tellsWriter(label: string): boolean {
  return writer.test(label);
}

/** A heading of places for signatures, which names no role. */
export const signingHeading = wordPattern(
  wordList(
    'underskrift, underskrifter, underskrift:, underskrifter:, signatur, signaturer, undertecknas, namnteckning, namnteckningar, signatures',
  ),
  { whole: true },
);

/** `Bilaga A: Röstlängd`, `Upplagd av Cissi kl. 21.17`: what stands below the signatures, of the notes or of the page they were on. */
export const belowSigning =
  /^(?:bilag(?:a|or)|upplag[dt] av|inlag[dt] av|publicera[dt]|postat av|senast (?:uppdaterad|ändrad)|sidan uppdaterades|uppdaterad|taggar|tags|kategori(?:er)?|inga kommentarer|dela:|posted|last (?:edited|modified|updated))(?!\p{L})/iu;

/** What stands above the places for signatures. */
export const signatureHeading =
  /^(?:underskrift(?:er)?|signatur(?:er)?|vid protokollet|justera[st]|namnteckningar)\s*:?$/iu;

/** A place before the day of a signature. */
export const placeBeforeDay = /^\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*){0,2},?\s+(?:den\s+)?$/u;

/** What was done by whom (`Justerat av Ida Lind`). */
export const doneByName = /^(\p{L}[\p{L}\s]{2,30}?\sav)\s+(\p{Lu}.*)$/u;

/** For whom somebody signs. */
export const forWhom = /^för\s/iu;

/** For which party somebody signs. */
export const forParty = /^för\s+\p{L}/iu;

/** Between those who sign. */
export const signerSeam = /\s*,\s*(?:och\s+)?|\s+(?:och|samt|and|&)\s+/u;

/** `/Camilla`, `// Bo Ek`: how whoever wrote the notes ends them. */
export const signedAtEnd = /^\/{1,2}\s*(\p{Lu}[\p{L}-]{1,30}(?:\s\p{Lu}[\p{L}-]{1,30}){0,2})\/?$/u;

/** The day on which the protocol was verified, among the places for signatures (`Justerat den 28 juni 2022`): group 1. */
export const signedOn = new RegExp(
  `^(?:protokollet\\s+)?(?:är\\s+)?${anyOf(wordList('justerat, justerades, justeras, justerat digitalt, justerades digitalt, undertecknat, undertecknades, signerat, signerades'))}:?\\s+(?=\\S)((?:den\\s+)?.*\\d.*)$`,
  'iu',
);

/** What is signed, before the label. */
export const protocolBefore = /^protokollet\s+(?=justeras)/iu;

/** Headings of forms, which say nothing where nothing stands below them. */
export const emptyForm = /^(?:underskrift(?:er)?|signatur(?:er)?)?$/iu;
