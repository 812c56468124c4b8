import { weekdayNames } from '../model/calendar-words.ts';
import { withSmallInitial } from '../model/text.ts';
import { isAboutAttendance, listLabels, roleLabels } from './attendance.ts';
import { standsAlone } from './cues.ts';
import { isInitialsLine, tellsPage } from './furniture.ts';
import { anyOf, wordPattern } from './pattern.ts';
import { isAttendanceRole } from './people.ts';
import { wordList } from './word-list.ts';
import { beginsAsName, hasLetter, partsAtSpaces } from '../model/text-shapes.ts';

/** Labels of the cover besides those of lists and roles: nobody is called so. Short ones that are names too (`Dag`) stay out. */
const labels = wordList(
  'plats, tid, datum, lokal, tid och plats, plats och tid, organ, kallade, kallelse, övriga, övrig, övriga närvarande, ej närvarande, ' +
    'inte närvarande, närvaro, justering, anslag, bilaga, bilagor, protokoll, dagordning, paragraf, paragrafer, sida, nästa möte, ' +
    'namn, roll, parti, underskrift, underskrifter, vid protokollet, mötets öppnande, mötets avslutande, time, place, date, venue, name',
);

/** What stands where a name belongs as long as nobody is chosen, or where somebody is told of without a name. */
const nobody = wordList(
  'samtliga, ingen, inga, övriga, ej utsedd, inte utsedd, ej utsett, ej valda, ej vald, väljs senare, utses senare, väljs vid mötet, utses vid mötet, ' +
    'väljs på mötet, vakant, vakans, saknas, per capsulam, se nedan, se ovan, se bilaga, enligt lista, enligt listan, enligt bilaga, ' +
    'enligt ovan, inga anmälda, ingen anmäld, nobody, none, vacant',
);
/** The first words of a description of people. */
const groups = wordList(
  'samtliga, alla, ingen, inga, hela, ett antal, några, flera, cirka, ca, ytterligare, all, everyone',
);

/** `4A ingen representant` · `* redovisas på nästa sida` */
const nobodyThere =
  /^\S{1,12}\s+(?:ingen|inga|saknas|vakant)(?:\s+\p{Ll}+)?$|^(?:[*✱]\s*)?(?:\p{L}[\p{Ll} ]{0,40}\s)?(?:redovisas|framgår|anges|listas|återfinns|finns)\s+(?:på|av|i|enligt|nedan)(?!\p{L})/u;

/** What a list is of, above it: `Direktionens ledamöter och ersättare som var närvarande på mötet`. */
const listDescribed =
  /(?<!\p{L})(?:ledamöter|ersättare|deltagare|medlemmar|personer)\s(?:[^.,:]{1,60}\s)?som\s(?:var|är|har varit|deltog|deltar|närvarade|närvarar)(?!\p{L})/iu;

/** Whether a line describes the people of a list rather than name them. */
export function describesList(text: string): boolean {
  return listDescribed.test(text);
}

const nobodyWhole = wordPattern(nobody, { whole: true });
const labelWhole = wordPattern([...labels, ...listLabels, ...roleLabels], { whole: true });
/** `Alla medlemmar`: a name after it (`Alla Petrova`) has a capital. */
const group = new RegExp(`^${anyOf(groups)}(?:\\s+(?:de\\s+|som\\s+|i\\s+|\\d+\\s+)?\\p{Ll}|$)`, 'u');
/** `Måndagen den 3 mars`; short forms of days and names of months are names of people too. */
const day = new RegExp(
  `^(?:${anyOf([...weekdayNames.sv, ...weekdayNames.sv.map((name) => `${name}en`), ...weekdayNames.en])}(?!\\p{L})|den\\s+\\d)`,
  'iu',
);

/**
 * Whether nobody can be called so: a label, a cue, a role alone, a number, a §, a day, furniture of a page, or words for people in
 * general (`Samtliga ledamöter`).
 */
export function isNobodysName(name: string): boolean {
  const text = name.trim();
  if (text.length > 120) return false;
  if (!hasLetter(text) || /^[§\d]/u.test(text) || day.test(text)) return true;
  if (nobodyWhole.test(text) || nobodyThere.test(text) || labelWhole.test(text) || isAttendanceRole(text))
    return true;
  if (group.test(withSmallInitial(text))) return true;
  return standsAlone(text) || isAboutAttendance(text) || isInitialsLine(text) || tellsPage(text);
}

/** So many words with capitals are the names of several people rather than of one. */
const mostNames = 5;

/**
 * Whether a name that was read as one person's looks like those of several: five words with capitals, or a gap between words in
 * the `line` of the notes that it stands on.
 */
export function areSeveralNames(name: string, line: string): boolean {
  const words = partsAtSpaces(name.trim());
  if (words.length < 4) return false;
  if (words.filter((word) => beginsAsName(word)).length >= mostNames) return true;
  // The same words in the notes, parted by wider gaps.
  return (
    !line.includes(words.join(' ')) &&
    words.every((word) => line.includes(word)) &&
    /\S(?:\t| {2,})\S/u.test(line)
  );
}
