/** What may stand between two att-satser: an end of sentence or a comma, or only a conjunction. */
const joint = /(?<mark>[.;,])?\s+(?<conjunction>(?:samt|och|dels)\s+)?(?=att\s)/giu;

/** Verbs after which `, att` tells what is meant, and begins no new clause. */
const telling = /(?:konstatera|notera|anse|framhålla|understryka|påpeka|anteckna|meddela|erinra om)\s*$/iu;

/**
 * Where new att-satser begin within one text (0-based UTF-16, before the white space): `att a, att b samt att c`.
 * An `att` that belongs to a verb within the clause (`att ge Bo i uppdrag att …`) begins none.
 */
export function clauseSeams(text: string): number[] {
  const seams: number[] = [];
  let start = 0;
  let isEnumeration = false;
  for (const match of text.matchAll(joint)) {
    if (match.index === 0) continue;
    const { mark, conjunction } = match.groups!;
    const before = text.slice(start, match.index);
    if (isQuoted(before)) continue;
    const isSeam =
      mark === undefined
        ? conjunction !== undefined && (isEnumeration || isSimple(before))
        : !(mark === ',' && telling.test(before));
    if (!isSeam) continue;
    isEnumeration ||= mark !== undefined;
    const seam = match.index + (mark?.length ?? 0);
    seams.push(seam);
    start = seam;
  }
  return seams;
}

/** Whether a clause holds no `att` but its own. */
function isSimple(clause: string): boolean {
  return (clause.match(/(?<!\p{L})att\s/giu) ?? []).length < 2;
}

function isQuoted(before: string): boolean {
  return (before.match(/["”“]/g) ?? []).length % 2 === 1;
}
