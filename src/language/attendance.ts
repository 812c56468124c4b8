import { anyOf } from './pattern.ts';
import { wordList } from './word-list.ts';

const chairs = wordList(
  'ordförande, ordföranden, ordf, mötesordförande, mötesordföranden, stämmoordförande, styrgruppsordförande, chair, ' +
    'chairperson, chairman, tjänstgörande ordförande, tjg ordförande, tf ordförande',
);
const secretaries = wordList(
  'sekreterare, sekreteraren, sekr, mötessekreterare, nämndsekreterare, kommunsekreterare, stämmosekreterare, ' +
    'protokollförare, protokollsförare, secretary',
);

/** A role in a list of those present of which somebody chaired; a vice chair did not. */
export const chairRole = new RegExp(`(?:^|,\\s*)${anyOf(chairs)}\\.?(?:,|\\s§|$)`, 'iu');

/** A role in a list of those present of which somebody wrote the protocol. */
export const secretaryRole = new RegExp(`(?:^|,\\s*)${anyOf(secretaries)}\\.?(?:,|$)`, 'iu');

/** An answer to whether somebody was there, after the name (`Ida Lind – Ja`). */
export const presentAnswer = anyOf(wordList('ja, yes'));
export const absentAnswer = anyOf(wordList('nej, no'));

/** Columns of an attendance table with words on how somebody took part. */
export const remarkColumns = wordList(
  'anmärkning, anmärkningar, anm, anm., kommentar, notering, noteringar, övrigt, remark, remarks, note',
);

/** Labels of lists of people that may stand before the first name without a colon (`Ledamöter Yvonne Rask (S)`). */
export const listLabels = wordList(
  'närvarande, beslutande, ledamöter, styrelsemedlemmar, deltagare, ersättare, suppleanter, frånvarande, present, absent',
);

/** The same of those who have a role at the meeting, where no list goes on. */
export const roleLabels = wordList(
  'ordförande, sekreterare, justerare, justerande, mötesordförande, mötessekreterare, protokollförare, chair, secretary, adjuster',
);
