import { colonTime } from '../../language/typed-numbers.ts';
import { findWords, placeOf } from '../content/find-words.ts';
import type { Finding, Rule } from '../rule.ts';

/** Times of day in the text are written `kl. 13.30`. Other ways are told once, at the first place. */
export const klockslagForm: Rule = {
  name: 'klockslag-form',
  severity: 'info',
  check: (protocol) => {
    const [first, ...others] = findWords(protocol, colonTime);
    if (!first) return [];
    const right = first.match[0].replaceAll(':', '.');
    const fix = first.passage.edit(first.match.index, first.match.index + first.match[0].length, right);
    const finding: Finding = {
      message: {
        sv: `Klockslaget ”${first.match[0]}” är skrivet med kolon.`,
        en: `The time “${first.match[0]}” is written with a colon.`,
      },
      help: { sv: `Skriv hellre ”${right}”.`, en: `Rather write “${right}”.` },
      position: placeOf(first),
      related: others.map((hit) => ({
        message: { sv: 'Också här.', en: 'Here too.' },
        position: placeOf(hit),
      })),
      ...(fix && { fix }),
    };
    return [finding];
  },
};
