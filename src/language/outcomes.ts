/** What a proposal or decision comes to, where its words tell. */
export type Outcome = 'reject' | 'refer' | 'table' | 'approve';

const outcomes: readonly (readonly [Outcome, RegExp])[] = [
  ['refer', /åter\s?remi(?:ss|tter)/iu],
  ['table', /bordlägg|bordlade/iu],
  ['reject', /(?<!\p{L})(?:avsl(?:ag|å|år|ås|og|ogs|agit)|avstyrk\p{L}*|ogilla\p{L}*)(?!\p{L})/iu],
  [
    'approve',
    /(?<!\p{L})(?:bif(?:all|alla|aller|alls|öll|ölls)|godkänn\p{L}*|godkänd\p{L}*|anta(?:r|s|gen|gits?)?|antog\p{L}*|fastställ\p{L}*|bevilja\p{L}*|tillstyrk\p{L}*|ställa sig bakom)(?!\p{L})/iu,
  ],
];

/** What a text comes to; null where it tells nothing, or tells of refusing a part or another's wish. */
export function outcomeOf(text: string): Outcome | null {
  if (isPartial.test(text)) return null;
  return outcomes.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** `avslag på Bergs tilläggsyrkande`, `avslag på återremissen`: no refusal of the case itself. */
const isPartial =
  /(?:avsl\p{L}*|bifall\p{L}*)\s+(?:på|av|till|för)\s+[^.]*(?:yrkand|ändring|tillägg|återremi|reservation)|(?:avsl|bifall)\p{L}*\s+[^.]*(?:tilläggs|ändrings|återremiss)|delvis|i övrigt/iu;

/** Whether a side of a vote is about what is added to a case or changed in it, or about sending it back. */
export function isOfPart(side: string): boolean {
  return /(?:tilläggs|ändrings|återremiss)\p{L}*|(?<!\p{L})(?:tillägg|ändring)(?:et|en)?(?!\p{L})/iu.test(
    side,
  );
}

/** Whether a side of a vote is a motion, and no word of what becomes of it. */
export function isMotionAlone(side: string | null): boolean {
  return side !== null && /^motion(?:en)?(?:$|\s+(?:om|från|av)(?!\p{L}))/iu.test(side.trim());
}

/** Whether a clause is about a motion. */
export function mentionsMotion(clause: string): boolean {
  return /(?<!\p{L})motion(?:en|ens)?(?!\p{L})/iu.test(clause);
}

/** Whether a side of a vote is the name of somebody or something, and nothing else (`Norrbygg`). */
export function isProperName(side: string | null): side is string {
  return side !== null && /^\p{Lu}[\p{L}\d&.’'-]{2,}(?:\s\p{Lu}[\p{L}\d&.’'-]*){0,2}$/u.test(side.trim());
}

/** Whether a side of a vote is the proposal of somebody, and nothing else (`arbetsutskottets förslag`). */
export function isProposalOf(side: string | null): side is string {
  return side !== null && /^(?:\p{L}[\p{L}’'-]*\s){0,2}\p{L}+s\s(?:förslag|yrkande)$/u.test(side.trim());
}
