import type { CueType } from '../cues.ts';

/** Source of those who do something at the start of a sentence. */
export const person = String.raw`(?!(?:Ingen|Inga|Inget)\s)(?:(?:ordföranden?|ledamoten|ledamöterna)\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){0,4}(?:\s*\([^)]{1,20}\))?(?:(?:\s*,|\s+och|\s+samt)\s+\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){0,4}(?:\s*\([^)]{1,20}\))?)*`;

/** Source of what those do who take part. */
export const takesPart = '(?:deltar|deltog|medverkar|medverkade)';

/** What a sentence opens, how it begins, and a word that it is never without. */
export type OpeningSentence = readonly [CueType, RegExp, word?: RegExp];

/** Sentences in which somebody is disqualified. */
export const recusals: readonly OpeningSentence[] = [
  [
    'recusal',
    new RegExp(
      String.raw`^${person}\s+(?:anmäler|anmälde|har anmält) (?:jäv|sig (?:som )?jäviga?|att (?:hon|han|hen|de) är jäviga?)(?![\p{L}-])`,
      'u',
    ),
    /jäv/,
  ],
  // Kim Sav (S) (jäv) · Kim Sav och Bo Ek, jäv § 12
  ['recusal', new RegExp(String.raw`^${person}\s*[,(–-]\s*jäv(?:iga?)?(?:\s+§\s?\d+)?\)?\.?$`, 'u'), /jäv/],
  // jäv: Kim Sav · Jäv anmäldes av Kim Sav
  [
    'recusal',
    /^(?:(?:[Aa]nmält|[Aa]nmälan\s+om)\s+)?[Jj]äv(?:iga?|sanmälan)?(?:\s*:|\s+(?:anmäls|anmäldes|har\s+anmälts)\s+av)\s+(?!(?:Ing|Inte)\p{Ll})\p{Lu}/u,
    /jäv/i,
  ],
  ['recusal', /^(?:På grund av|Med anledning av|Till följd av) jäv(?![\p{L}-])/u],
  [
    'recusal',
    new RegExp(
      String.raw`^${person}\s+(?:är|var|(?:anser|ansåg|förklarar|förklarade) sig(?: vara)?) jäviga?(?![\p{L}-])`,
      'u',
    ),
    /jäv/,
  ],
  // Kim Sav (S) deltar inte i handläggningen på grund av jäv · Kim Sav lämnar sammanträdet på grund av jäv
  [
    'recusal',
    new RegExp(
      String.raw`^${person}\s+(?:deltar|deltog|lämnar|lämnade|medverkar|medverkade|avstår|avstod|gick|går)(?!\p{L})[^.]{0,120}\s(?:(?:på grund av|p\.?\s?g\.?\s?a\.?|med anledning av|till följd av) jäv(?!\p{L})|\(jäv(?:ig)?\))`,
      'u',
    ),
    /jäv/,
  ],
  // Kim Sav anmälde att hennes bror är delägare i firman och lämnade rummet
  [
    'recusal',
    new RegExp(
      String.raw`^${person}\s+(?:anmäler|anmälde|uppger|uppgav|meddelar|meddelade)\s+att\s[^.!?]{1,120}?(?:delägare|anställd|styrelseledamot|släkt|sambo|närstående)[^.!?]{0,80}?\s(?:och|samt|varför\s\p{L}+)\s+(?:lämnar|lämnade|gick|går)(?!\p{L})`,
      'u',
    ),
    /lämna|g[åi]/,
  ],
  // Kim Sav är delägare i bolaget men deltog i beslutet
  [
    'recusal',
    new RegExp(
      String.raw`^${person}\s+är\s+(?:\p{L}+\s+)?(?:delägare|ägare|anställd|styrelseledamot|ledamot|ordförande|gift|sambo|syskon|bror|syster|far|mor|släkt)(?!\p{L})[^.!?]{1,80}?\s(?:men|och)\s+(?:deltar|deltog)\s+(?:\p{L}+\s+)?i\s+(?:beslutet|överläggningen|handläggningen|omröstningen)`,
      'u',
    ),
    /delt(?:ar|og)/,
  ],
  // Kim Sav är delägare i bolaget och deltog varken i överläggningen eller i beslutet
  [
    'recusal',
    new RegExp(String.raw`^${person}\s+(?:[^.!?]{1,120}?\s)?${takesPart}\s+varken\s+i\s`, 'u'),
    /varken/,
  ],
];
