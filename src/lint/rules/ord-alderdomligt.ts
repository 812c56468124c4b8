import type { Profile } from '../../model/profile.ts';
import { findWords, placeOf, type Hit } from '../content/find-words.ts';
import type { Finding, Rule } from '../rule.ts';

/** Plain words instead of old ones. Each is told once, at its first place. */
export const ordAlderdomligt: Rule = {
  name: 'ord-alderdomligt',
  severity: 'info',
  check: (protocol, profile) =>
    words
      .filter(({ suits }) => suits?.(profile) ?? true)
      .flatMap(({ pattern, plain }): Finding[] => {
        const [first, ...others] = findWords(protocol, pattern).filter((hit) => !isCue(hit));
        if (!first) return [];
        return [
          {
            message: {
              sv: `”${first.match[0]}” är ett äldre ord; skriv hellre ”${plain}”.`,
              en: `“${first.match[0]}” is an old word; rather write “${plain}”.`,
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

/** The heading of a block of yrkanden is what the language calls it. */
function isCue({ passage: { part, isHeading } }: Hit): boolean {
  return isHeading && part.block?.type === 'proposals';
}

interface OldWord {
  readonly pattern: RegExp;
  readonly plain: string;
  /** The profiles where it is old: elsewhere it is the term of the law. */
  readonly suits?: (profile: Profile) => boolean;
}

const words: readonly OldWord[] = [
  { pattern: /(?<!\p{L})lämna[rs]?(?:de|des|t|ts)?\s+utan\s+bifall(?!\p{L})/giu, plain: 'avslå' },
  {
    pattern: /(?<!\p{L}|utan\s)(?:bifalla|bifaller|bifalls|bifölls|bifallit)(?!\p{L})/giu,
    plain: 'godkänna',
  },
  {
    pattern: /(?<!\p{L})yrkande(?:t|n|na)?(?!\p{L})/giu,
    plain: 'förslag',
    // Who negotiates or decides by law makes yrkanden.
    suits: ({ demands }) => demands.law === null,
  },
  { pattern: /(?<!\p{L})votering(?:en|ar|arna)?(?!\p{L})/giu, plain: 'omröstning' },
  { pattern: /(?<!\p{L})propositionsordning(?:en)?(?!\p{L})/giu, plain: 'beslutsgång' },
  {
    pattern: /(?<!\p{L})suppleant(?:en|er|erna)?(?!\p{L})/giu,
    plain: 'ersättare',
    suits: ({ demands }) => demands.law === 'kommunallagen' || demands.meeting === 'group',
  },
  { pattern: /(?<!\p{L})justeringsm[aä]n(?:nen|nens)?(?!\p{L})/giu, plain: 'justerare' },
];
