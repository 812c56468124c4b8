import {
  introducesQuote,
  mayBeDecision,
  decisionWordBefore,
  deciderNamed,
} from '../../language/cue-words.ts';
import type { Blockquote } from 'mdast';
import { isOwnSubject, looksLikeBody, type BodyNames } from '../../language/sentences/body-names.ts';
import { headingCue, lineCue, type Cue } from './cue.ts';
import { readDecisionLead } from '../../language/sentences/decision-sentence.ts';
import { elementsOf, type Element } from './elements.ts';
import { isPassiveDecision } from '../../language/sentences/passive-decision.ts';
import { mayLead, maySettle } from '../../language/decision-words.ts';

/** Under these headings a quote is what somebody else has written. */
const tellsOfOthers: ReadonlySet<Cue['type']> = new Set([
  'background',
  'basis',
  'recommendation',
  'proposals',
  'voting-order',
  'motivation',
  'appeal',
  'note',
]);

/**
 * Takes a decision of the body's own out of the block quote that sets it off (`> **Beslut**`, or a quote under the heading
 * Beslut). A quote that is introduced, or in which another body decides, stays one.
 */
export function freeQuotedDecisions(elements: readonly Element[], names: BodyNames): Element[] {
  if (!elements.some(isQuote)) return [...elements];
  let open: Cue | null = null;
  return elements.flatMap((element, nth) => {
    if (element.kind === 'heading') open = headingCue(element, names);
    else if (element.kind === 'line') open = lineCue(element, names) ?? open;
    if (!isQuote(element) || !mayDecide(element.text)) return [element];
    const before = elements[nth - 1];
    const inside = elementsOf(element.node.children);
    return isOwn(inside, before, open, names) ? inside : [element];
  });
}

type Quote = Element & { readonly node: Blockquote };

function isQuote(element: Element): element is Quote {
  return element.kind === 'node' && element.node.type === 'blockquote';
}

function isOwn(
  inside: readonly Element[],
  before: Element | undefined,
  open: Cue | null,
  names: BodyNames,
): boolean {
  const isLabel = before !== undefined && isDecisionLabel(before, names);
  if (!isLabel && before?.kind === 'line' && introducesQuote.test(before.text)) return false;
  if (open !== null && open.extent === 'section' && tellsOfOthers.has(open.type)) return false;
  const lines = inside.filter((each) => each.kind === 'line');
  if (lines.some(({ text }) => isOfAnother(text, names))) return false;
  const [first] = lines;
  if (isLabel || first === undefined) return isLabel;
  if (lineCue(first, names)?.type === 'decision') return true;
  const tense = readDecisionLead(first.text, names)?.tense;
  if (tense === 'present') return true;
  return before?.kind !== 'line' && (tense === 'past' || isPassiveDecision(first.text, names));
}

function mayDecide(text: string): boolean {
  return mayLead.test(text) || maySettle.test(text) || mayBeDecision.test(text);
}

function isDecisionLabel(element: Element, names: BodyNames): boolean {
  if (element.kind === 'node') return false;
  const cue = element.kind === 'heading' ? headingCue(element, names) : lineCue(element, names);
  return cue?.type === 'decision' && cue.rest.length === 0;
}

/** `Kommunstyrelsen beslutar att …` in the protocol of a nämnd. */
function isOfAnother(text: string, names: BodyNames): boolean {
  const sentence = text.replace(decisionWordBefore, '');
  const subject = deciderNamed.exec(sentence)?.[1];
  return subject !== undefined && looksLikeBody(subject) && !isOwnSubject(subject, names);
}
