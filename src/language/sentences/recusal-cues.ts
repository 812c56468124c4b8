import type { CueType } from '../cues.ts';
import { sureNameParticles } from '../name-particles.ts';
import { leavesRoom, namesRecusal, ownRelation, related } from '../recusals.ts';

// A word that joins is never one of a name: read as both, it would be tried in every way.
const somebody = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s+(?!(?:och|samt)\s)[\p{L}.'’-]+){0,4}(?:\s*\([^)]{1,20}\))?`;
/** Source of those who do something at the start of a sentence. */
export const person = String.raw`(?!(?:Ingen|Inga|Inget)\s)(?:(?:ordföranden?|ledamoten|ledamöterna)\s+)?${somebody}(?:(?:\s*,|\s+och|\s+samt)\s+${somebody})*`;

// One word alone may be what the line is about: `Information (jäv)`.
const aParty = String.raw`\s*\([^()]{1,20}\)`;
const oneName = String.raw`\p{Lu}[\p{L}.'’-]*`;
const fullName = String.raw`${oneName}(?:\s+${sureNameParticles}${oneName}){1,4}(?:${aParty})?`;
const anyName = String.raw`(?:${fullName}|${oneName}(?:${aParty})?)`;
const named = String.raw`(?:(?:[Oo]rdföranden?|[Ll]edamoten|[Ll]edamöterna)\s+${anyName}|${fullName}|${oneName}${aParty}|${oneName}(?=\s+(?:och|samt)\s))(?:(?:\s*,|\s+och|\s+samt)\s+${anyName}){0,12}`;

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
    namesRecusal,
  ],
  // Kim Sav (S) (jäv) · Kim Sav och Bo Ek, jäv § 12
  [
    'recusal',
    new RegExp(String.raw`^${named}\s*[,(–-]\s*jäv(?:iga?)?(?:\s+§\s?\d+)?\)?\.?$`, 'u'),
    namesRecusal,
  ],
  // jäv: Kim Sav · Jäv anmäldes av Kim Sav
  [
    'recusal',
    /^(?:(?:[Aa]nmält|[Aa]nmälan\s+om)\s+)?[Jj]äv(?:iga?|sanmälan)?(?:\s*:|\s+(?:anmäls|anmäldes|har\s+anmälts)\s+av)\s+(?!(?:Ing|Inte)\p{Ll})\p{Lu}/u,
    namesRecusal,
  ],
  ['recusal', /^(?:På grund av|Med anledning av|Till följd av) jäv(?![\p{L}-])/u],
  [
    'recusal',
    new RegExp(
      String.raw`^${person}\s+(?:är|var|(?:anser|ansåg|förklarar|förklarade) sig(?: vara)?) jäviga?(?![\p{L}-])`,
      'u',
    ),
    namesRecusal,
  ],
  // Kim Sav (S) deltar inte i handläggningen på grund av jäv · Kim Sav lämnar sammanträdet på grund av jäv
  [
    'recusal',
    new RegExp(
      String.raw`^${person}\s+(?:deltar|deltog|lämnar|lämnade|medverkar|medverkade|avstår|avstod|gick|går)(?!\p{L})[^.]{0,120}\s(?:(?:på grund av|p\.?\s?g\.?\s?a\.?|med anledning av|till följd av) jäv(?!\p{L})|\(jäv(?:ig)?\))`,
      'u',
    ),
    namesRecusal,
  ],
  // Kim Sav anmälde att hennes bror är delägare i firman och lämnade rummet
  [
    'recusal',
    new RegExp(
      String.raw`^${person}\s+(?:anmäler|anmälde|uppger|uppgav|meddelar|meddelade)\s+att\s+${ownRelation}[^.!?]{0,120}?\s(?:(?:och|samt)(?:\s+\p{L}+)?|varför\s\p{L}+)\s+${leavesRoom}`,
      'u',
    ),
    /lämna|g[åi]/,
  ],
  // Kim Sav är delägare i bolaget men deltog i beslutet
  [
    'recusal',
    new RegExp(
      String.raw`^${person}\s+är\s+(?:\p{L}+\s+)?(?:${related}|ledamot|ordförande)(?!\p{L})[^.!?]{1,80}?\s(?:men|och)\s+(?:deltar|deltog)\s+(?:\p{L}+\s+)?i\s+(?:beslutet|överläggningen|handläggningen|omröstningen)`,
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
