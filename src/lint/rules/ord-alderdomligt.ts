import { oldWords } from '../../language/old-words.ts';
import { anyOf } from '../../language/pattern.ts';
import type { Profile } from '../../model/profile.ts';
import { findWords, placeOf, type Hit } from '../content/find-words.ts';
import type { Finding, Rule } from '../rule.ts';
import { onOneLine } from '../../model/text-shapes.ts';

/** Plain words instead of old ones. Each is told once, at its first place. */
export const ordAlderdomligt: Rule = {
  name: 'ord-alderdomligt',
  severity: 'info',
  check: (protocol, profile) =>
    words
      .filter(({ suits }) => suits(profile))
      .flatMap(({ pattern, plain }): Finding[] => {
        const [first, ...others] = findWords(protocol, pattern).filter((hit) => !isCue(hit));
        if (!first) return [];
        return [
          {
            message: {
              sv: `”${first.match[0]}” är ett äldre ord; skriv hellre ”${plain(first.match[0])}”.`,
              en: `“${first.match[0]}” is an old word; rather write “${plain(first.match[0])}”.`,
            },
            position: placeOf(first),
            related: others.map((hit) => ({
              message: { sv: 'Också här.', en: 'Here too.' },
              position: placeOf(hit),
            })),
          },
        ];
      }),
};

/** The heading or cue of a part of an item is what the notation calls it. */
function isCue({ passage: { part, isHeading } }: Hit): boolean {
  return isHeading && part.block !== null;
}

interface OldWord {
  /** Matches any form, global. */
  readonly pattern: RegExp;
  /** The plain word in the form of the old one. */
  readonly plain: (written: string) => string;
  readonly suits: (profile: Profile) => boolean;
}

const words: readonly OldWord[] = oldWords.map(({ forms, oldFor, notAfter }) => ({
  pattern: patternOf(Object.keys(forms), notAfter),
  plain: (written) => forms[onOneLine(written.toLowerCase())] ?? '',
  suits: ({ demands }) => oldFor === 'all' || demands.law === 'kommunallagen' || demands.meeting === 'group',
}));

function patternOf(forms: readonly string[], notAfter: string | undefined): RegExp {
  const before = notAfter === undefined ? '' : String.raw`|(?<!\p{L})${notAfter}\s`;
  return new RegExp(String.raw`(?<![\p{L}-]${before})${anyOf(forms)}(?![\p{L}-])`, 'giu');
}
