import type { Quantity } from './quantities.ts';

/** A sentence with the text before it, so that offsets are those of the text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Before the total of what stands before it. */
export const beforeTotal = new RegExp(
  String.raw`(?<!\p{L})(?:sammanlagt|sammantaget|totalt|tillsammans|summa|i\s+allt|alltså\s+(?:sammanlagt|totalt))(?!\p{L})`,
  'giu',
);
/** The quantities of a kind that stand in a list, up to a total or another clause. */
export function listFrom(text: string, quantities: readonly Quantity[], kind: string): Quantity[] {
  const parts: Quantity[] = [];
  for (const one of quantities) {
    // `var och en av de två övriga`: of how many, no part of its own.
    if (ofHowMany.test(text.slice(0, one.start).slice(-40))) continue;
    const between = text.slice(parts.at(-1)?.end ?? one.start, one.start);
    if (one.kind !== kind || otherClause.test(between) || (parts.length > 0 && !seam.test(between))) break;
    parts.push(one);
  }
  return parts;
}

/** Between the parts of a list: a comma, or a word that joins. */
export const seam = /,|(?<!\p{L})(?:och|samt|respektive|plus)(?!\p{L})/u;
export const otherClause =
  /[;:.]|(?<!\p{L})(?:sammanlagt|totalt|medan|men|vilket|jämfört|mot|istället|varav)(?!\p{L})/iu;
const ofHowMany = /(?<!\p{L})(?:var\s+och\s+en|vardera|varje|envar)\s+(?:av\s+)?(?:de\s+)?(?:\p{Ll}+\s+)?$/iu;
