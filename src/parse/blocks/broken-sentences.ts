import type { BodyNames } from '../../language/sentences/body-names.ts';
import { mayLead, maySettle } from '../../language/decision-words.ts';
import { readDecisionLead } from '../../language/sentences/decision-sentence.ts';
import { isPassiveDecision } from '../../language/sentences/passive-decision.ts';
import type { CueType } from '../../language/cues.ts';
import { goesOn, sentenceSeam } from '../../language/sentences.ts';
import { sentenceCue } from '../../language/sentences/sentence-cue.ts';
import { findAll } from '../../model/find-all.ts';
import { isBrokenOff, unbroken } from '../markdown/lines.ts';
import { toElement, type Element, type LineElement } from './elements.ts';

/**
 * Puts lines together where a sentence that decides is broken over them (`Förteckningen av närvarande medlemmar`, `förklarades som
 * röstlängd.`), so that it is read whole. All other lines stay as they are.
 */
export function joinBrokenSentences(elements: readonly Element[], names: BodyNames): Element[] {
  const out: Element[] = [];
  for (const element of elements) {
    const last = out.at(-1);
    if (element.kind === 'line' && last?.kind === 'line' && decidesTogether(last, element, names))
      out[out.length - 1] = toElement(unbroken([last.line, element.line]), last.paragraph, last.above);
    else out.push(element);
  }
  return out;
}

/** What people do who are named before it. */
const ofPeople: ReadonlySet<CueType> = new Set(['reservation', 'abstention', 'recusal', 'proposals']);

function decidesTogether(upper: LineElement, lower: LineElement, names: BodyNames): boolean {
  if (upper.paragraph !== lower.paragraph || upper.marker !== null) return false;
  if (goesOn.test(upper.text)) {
    const type = sentenceCue(`${upper.text} ${lower.text}`);
    // `Kim Sav (M), Bo Ek (M),` above `Eva Rask (L) deltar inte i beslutet.`
    if (type !== null && ofPeople.has(type) && type !== sentenceCue(upper.text)) return true;
  }
  if (!isBrokenOff(upper.text, lower.text)) return false;
  const [begun, end] = [lastSentence(upper.text), firstSentence(lower.text)];
  const whole = `${begun} ${end}`;
  if (!mayLead.test(whole) && !maySettle.test(whole)) return false;
  // `Kommunstyrelsen tillstyrker yrkandet från S, V och MP`, `och föreslår att kommunfullmäktige beslutar:`
  const lead = whole.endsWith(':') ? readDecisionLead(whole, names) : null;
  if (lead !== null && lead.length >= whole.length && readDecisionLead(begun, names) === null) return true;
  if (decides(begun, names) || !decides(whole, names)) return false;
  // `Styrelsen`, `beslutade att …`: who decides stands in the line above.
  const alone = readDecisionLead(lower.text, names);
  if (alone !== null) return alone.body === null && readDecisionLead(whole, names)?.body != null;
  return true;
}

function decides(text: string, names: BodyNames): boolean {
  return readDecisionLead(text, names) !== null || isPassiveDecision(text, names);
}

function firstSentence(text: string): string {
  const end = text.search(sentenceSeam);
  return end < 0 ? text : text.slice(0, end).trimEnd();
}

function lastSentence(text: string): string {
  let start = 0;
  for (const match of findAll(sentenceSeam, text)) start = match.index + match[0].length;
  return text.slice(start);
}
