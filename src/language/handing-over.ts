import { wordsFor } from './acts.ts';
import { anyOf, wordPattern } from './pattern.ts';

const handing = new RegExp(
  String.raw`^att\s+${anyOf(wordsFor(['proposes'], ['infinitive']))}\s[^.!?]{2,80}?\sbesluta\s*:?$`,
  'iu',
);

/** `att besluta` · `att regionfullmäktige beslutar följande.` · `för egen del följande.` */
const handingBelow = wordPattern(
  ['att besluta', 'besluta', 'att … beslutar', 'följande', 'enligt följande'],
  {
    whole: true,
  },
);
const belowAtEnd = new RegExp(String.raw`\s${anyOf(['följande', 'enligt följande'])}$`, 'iu');

/**
 * Whether a clause only hands over what the next ones say, to another body (`att föreslå kommunfullmäktige besluta`) or to the lines
 * below (`för egen del följande.`).
 */
export function handsOver(clause: string): boolean {
  const words = clause.replace(/\s*[.:]$/u, '');
  return handing.test(clause) || handingBelow.test(words) || (words.length < 100 && belowAtEnd.test(words));
}

/** A line that leads in what one body proposes to another: `Kommunstyrelsen tillstyrker förslaget och föreslår att`. */
export const announcesProposal = new RegExp(
  String.raw`^\p{Lu}[^.;:]{2,200}\s${anyOf(wordsFor(['proposes'], ['present', 'past']))}(?:\s[^.;:]{1,80})?(?:\satt|:)$`,
  'u',
);
