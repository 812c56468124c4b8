import { clauseLine, clauseHere, clauseAfterColon } from '../../language/typed-marks.ts';
import { decisionLabel, decisionAlone, beginsWithDecision } from '../../language/cue-words.ts';
import type { PhrasingContent } from 'mdast';
import { rawText, splitPhrasing } from '../markdown/split-phrasing.ts';
import { toLine } from '../markdown/lines.ts';
import { findAll } from '../../model/find-all.ts';
import { fieldSentence } from '../../language/sentences/action-fields.ts';
import type { BodyNames } from '../../language/sentences/body-names.ts';
import { startsWithAtt } from './clauses.ts';
import { readDecisionLead } from '../../language/sentences/decision-sentence.ts';
import { toElement, type Element, type LineElement } from './elements.ts';
import { isPassiveDecision } from '../../language/sentences/passive-decision.ts';
import { isReport } from '../../language/sentences/report-sentence.ts';
import { beginsWithCounts } from '../../language/sentences/vote-counts.ts';
import { sentenceCue } from '../../language/sentences/sentence-cue.ts';
import { mayHoldOpening } from '../../language/openings.ts';
import { mayLead, maySettle, uponSeam, uponThat } from '../../language/decision-words.ts';
import { partPattern } from '../../language/pattern.ts';
import { kindSpokenOf, rootsIn } from '../../language/body-words.ts';
import { officeStem } from '../../language/elected-lines.ts';
import { isTitleWord } from '../../language/people.ts';
import { sentenceSeam } from '../../language/sentences.ts';
import { opensSigning } from '../../language/signing.ts';
import { beginsWithCapital, hasDigit, partsAtSpaces, withoutColon } from '../../model/text-shapes.ts';

/** In characters: enough of a line to know what its beginning is, however long it goes on. */
const longestRead = 2000;
const statements = new Set(['reservation', 'recusal', 'abstention', 'immediate-verification']);

/**
 * Parts a line before each sentence that opens a block of its own (`Frågan diskuterades. Styrelsen beslutar att …`), so that the
 * words before stay what they are. What a decision itself says in several sentences is not parted.
 */
export function partSentences(
  elements: readonly Element[],
  names: BodyNames,
  told: Told = { givesTask: () => false, proposes: () => false },
): Element[] {
  return elements.flatMap((element, nth) =>
    element.kind === 'line' && mayPart(element.text)
      ? partLine(element, elements[nth + 1], { names, ...told })
      : [element],
  );
}

/** What the rest of the notes tells of a sentence. */
interface Told {
  /** Whether it tells what somebody is to do (`Greger fixar det till nästa möte.`), which those who decided did not decide. */
  readonly givesTask: (sentence: string) => boolean;
  /** Whether it proposes something in few words (`Kassören föreslog 300 kr.`). */
  readonly proposes: (sentence: string) => boolean;
}

/** What the sentences of a line are read by. */
interface Parting extends Told {
  readonly names: BodyNames;
}

/** What any `seam` has: quick to ask of each line. */
const maySeam = /[.!?)”"]\s+\(?\p{Lu}/u;
const mayGoOn = partPattern(uponThat);

function mayPart(text: string): boolean {
  if (!maySeam.test(text) && !mayGoOn.test(text)) return false;
  return mayLead.test(text) || maySettle.test(text) || mayHoldOpening.test(text);
}

function partLine(element: LineElement, following: Element | undefined, parting: Parting): Element[] {
  const text = rawText(element.line.children);
  const parts: LineElement[] = [];
  let children = element.line.children;
  let start = 0;
  for (const match of seamsIn(text)) {
    const next = match.index + match[0].length;
    const before = text.slice(start, Math.min(match.index, start + longestRead));
    const line = { before, text: text.slice(next, next + longestRead), following };
    if (!opens(line, parting)) continue;
    const [own, rest] = splitPhrasing(children, match.index - start);
    if (own.length === 0 || rest.length === 0) continue;
    parts.push(start === 0 ? { ...element, ...lineOf(own) } : toElement(toLine(own), element.paragraph));
    children = rest;
    start = next;
  }
  return parts.length === 0 ? [element] : [...parts, toElement(toLine(children), element.paragraph)];
}

/** Where a sentence ends, or goes on with what was decided upon that, in order. */
function seamsIn(text: string): Iterable<RegExpExecArray> {
  if (!mayGoOn.test(text)) return findAll(sentenceSeam, text);
  const seams = [...findAll(sentenceSeam, text), ...findAll(uponSeam, text)];
  return seams.toSorted((one, other) => one.index - other.index);
}

/** The words and the place of the first part of a line. */
function lineOf(children: readonly PhrasingContent[]): Pick<LineElement, 'line' | 'text' | 'position'> {
  const line = toLine(children);
  return { line, text: line.text, position: line.position };
}

/** A line from one of its sentences on, with its part before that, and what stands below it. */
interface PartedLine {
  readonly before: string;
  readonly text: string;
  readonly following: Element | undefined;
}

/** Whether the sentence at the start of `text` opens a block. */
function opens({ before, text, following }: PartedLine, { names, givesTask, proposes }: Parting): boolean {
  const cue = sentenceCue(text);
  if ((cue === 'votes' && hasDigit(firstSentence(text))) || beginsWithCounts(text)) return true;
  // `Kim Sav yrkar bifall. Bo Ek yrkar avslag.` is of one block.
  if ((cue === 'proposals' || proposes(text)) && sentenceCue(before) !== 'proposals' && !proposes(before))
    return true;
  if ((cue !== null && statements.has(cue)) || fieldSentence.test(text) || decisionLabel.test(text))
    return true;
  if (decisionAlone.test(text.trim())) return following?.kind === 'line' && clauseLine.test(following.text);
  const lead = readDecisionLead(text, names);
  if (isDecision(before, names)) {
    const isAnother = lead !== null && clauseHere.test(text.slice(lead.length));
    if (isAnother || cue === 'note' || isReport(text) || opensSigning.test(text)) return true;
    // `Beslut: …` goes on to the end of its paragraph.
    return !beginsWithDecision.test(before) && !tellsOfOffice(text) && givesTask(firstSentence(text));
  }
  if (lead) {
    const rest = text.slice(lead.length);
    if (clauseAfterColon.test(rest) || (withoutColon(rest.trim()) === '' && isClause(following))) return true;
    // `Styrelsen utsåg Bo Ek.` and `Mötet beslutade enligt förslaget.` say all of it.
    return rest.trim() !== '' && firstSentence(text) === text.trimEnd();
  }
  // `Bokslutet föredrogs och fastställdes. Det visar ett överskott.`
  return isPassiveDecision(before, names) || isPassiveDecision(firstSentence(text), names);
}

/** `Festkommittén bokar lokal.` below what was decided is a duty that the decision gives; what `Rut bokar` is hers. */
function tellsOfOffice(text: string): boolean {
  const [first = '', second = ''] = partsAtSpaces(text.slice(0, longestRead), 2);
  const word = first.toLowerCase();
  const isOffice = isTitleWord(word) || officeStem.test(word);
  return (isOffice && !beginsWithCapital(second)) || kindSpokenOf(word) !== null || rootsIn(word).length > 0;
}

function firstSentence(text: string): string {
  const end = text.search(sentenceSeam);
  return (end < 0 ? text : text.slice(0, end)).trimEnd();
}

/** A clause, or a list of them. */
function isClause(element: Element | undefined): boolean {
  const isLine = element?.kind === 'line' || (element?.kind === 'node' && element.node.type === 'list');
  return isLine && startsWithAtt(element.text);
}

function isDecision(text: string, names: BodyNames): boolean {
  return startsWithAtt(text) || beginsWithDecision.test(text) || readDecisionLead(text, names) !== null;
}
