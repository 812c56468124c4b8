/** A seat, or that of one who stands in for it. */
export type Post = 'member' | 'substitute' | 'auditor' | 'auditor-substitute';

const posts: readonly (readonly [Post, RegExp])[] = [
  ['auditor-substitute', /(?<!\p{L})(?:revisorssuppleant|revisorsersättare)(?:er|en|erna)?(?!\p{L})/iu],
  ['auditor', /(?<!\p{L})revisor(?:er|n|erna)?(?!\p{L})/iu],
  ['substitute', /(?<!\p{L})(?:styrelse)?suppleant(?:er|en|erna)?(?!\p{L})/iu],
  [
    'member',
    /(?<!\p{L})(?:ordinarie\s+|styrelse)?ledam(?:ot|öter)(?:en|na)?(?!\p{L})|styrelsens\s+ordförande|föreningens\s+ordförande|styrelseordförande/iu,
  ],
];

/** Other bodies than the board, whose members and substitutes are others: `suppleanter för ombuden`, `ledamöter i valberedningen`. */
const elsewhere =
  /valbered|ombud|distrikt|förbund|kommitté|kommittén|utskott|sektion|grupp|representant|delegat|stiftelse|samfällighet/iu;

/** Whether a heading or sentence about an election speaks of another body than the board or the auditors. */
export function namesOtherBody(text: string): boolean {
  return elsewhere.test(text);
}

/** The posts that a heading or sentence about an election names. */
export function postsNamed(text: string): Post[] {
  return posts.filter(([, pattern]) => pattern.test(text)).map(([post]) => post);
}
