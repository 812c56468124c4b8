import { wordsFor } from './acts.ts';
import { anyOf, wordPattern } from './pattern.ts';
import { offices, roleWords } from './role-words.ts';
import { capitalised } from '../model/text.ts';
import { withCapitals, wordList } from './word-list.ts';

/** What a meeting itself goes through, and so nobody else approves: `Dagordningen godkänd.` */
export const matter = String.raw`(?:(?:den\s+)?(?:föregående|förra|utsända?|föreslagna?)\s+(?:mötes\s+|möte\s+|årsmötes\s+)?)?${anyOf(
  wordList(
    'dagordningen, dagordning, dagsordningen, föredragningslistan, föredragningslista, protokollet, protokoll, mötesprotokollet, ' +
      'mötesprotokoll, kallelsen, kallelse, röstlängden, röstlängd, budgeten, budget, verksamhetsplanen, verksamhetsplan, ' +
      'verksamhetsberättelsen, verksamhetsberättelse, förslaget, motionen, propositionen, ansvarsfrihet, ansvarsfriheten, rapporten, ' +
      'bokslutet, årsredovisningen, punkten, frågan, ärendet, minutes, the minutes, previous minutes, agenda, the agenda, the budget',
  ),
)}`;
/** What may follow a participle that decides: `godkänd utan ändringar`. */
export const asTold = anyOf(
  wordList(
    'enhälligt, utan ändringar, utan ändring, utan anmärkning, utan anmärkningar, utan kommentarer, without changes, without change, without comments, unanimously, as written, as presented, as circulated, as amended, with changes, with amendments, by consensus, av styrelsen, av mötet, av årsmötet, ' +
      'av stämman, i sin helhet, till nästa möte, som den är, med tillägg, med ändringar',
  ),
);
/** One word that says yes or no, alone on its line. */
export const yesOrNo = wordList('bifall, avslag, bifalles, enhälligt bifall, delvis bifall');
export const saysYesOrNo = anyOf(yesOrNo);
/** What becomes of a motion in English, at the start of its line or sentence. */
export const motionEnds = wordList(
  'motion carried, motion carries, motion is carried, motion was carried, motion passed, motion passes, motion is passed, motion was passed, ' +
    'motion approved, motion failed, motion fails, motion was defeated, motion was rejected, motion withdrawn, ' +
    'carried, carried unanimously, passed unanimously, approved unanimously, adopted unanimously, resolution passed, ' +
    'resolution adopted, proposal passed, proposal accepted',
);
export const motionEnded = anyOf(motionEnds);
/** Those who already are what they are chosen as. */
export const sitting = anyOf(wordList('sittande, nuvarande, hela, samtliga, avgående'));
/** What somebody may be chosen as, before `blev`. */
export const roleName = anyOf(
  withCapitals([...Object.values(roleWords).flatMap(({ own, plain }) => [...own, ...plain]), ...offices]),
);
/** The verb between such a word and the name: `Mötessekreterare blev Bo Ek.` */
export const becomes = wordList('blev, blir');
/** Source of verbs in the past with which a note begins that leaves out who decided: `Beviljade ett bidrag.` */
export const doneAlone = anyOf(
  wordsFor(['settles', 'refers', 'elects'], ['past'])
    .filter((word) => !word.includes('…'))
    .map(capitalised),
);
/** Source of the word before a decision that answers what was asked: `Ja, mötet beslutade att …` */
export const answer = String.raw`(?:ja|nej|ok|okej),?\s+`;
/** `a)Till kassör valdes Bo Ek.` · `→ Avslaget` · `(Se bilaga 1) Rapporten läggs till handlingarna.` */
export const letterBefore = /^(?:\p{Ll}\)|\([^()]{1,60}\)|[→➔⇒]|[-=]{1,2}>)\s*/u;
/** `Alla var eniga om att …`: all who are there are the meeting. */
export const isEverybody = wordPattern(wordList('alla, samtliga'), { whole: true });
