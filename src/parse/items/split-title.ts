import {
  sentenceBehindTitle,
  titleStop,
  presentersApart,
  presenterAtEnd,
  presenterThenStop,
} from '../../language/item-words.ts';
import { isSureNameParticle } from '../../language/name-particles.ts';
import type { PhrasingContent } from 'mdast';
import { cueType } from '../../language/cues.ts';
import { rawText, splitPhrasing } from '../markdown/split-phrasing.ts';
import { splitCaseNumber } from '../../language/read-case-number.ts';
import { beginsAsName, endsInDigit, onOneLine, partsAtSpaces } from '../../model/text-shapes.ts';

/** The start of an item or sub-item, taken apart. */
export interface SplitTitle {
  /** All that a document prints as heading: title, presenter, case number. */
  readonly heading: readonly PhrasingContent[];
  readonly title: string;
  readonly presenters: readonly string[];
  readonly caseNumbers: readonly string[];
  /** Words of the same line that are no heading any more. */
  readonly rest: readonly PhrasingContent[];
}

/** A heading is all title, but for a case number and a presenter at its end. `isKnown` tells the names of participants. */
export function splitHeading(
  children: readonly PhrasingContent[],
  isKnown: (name: string) => boolean,
): SplitTitle {
  const last = splitCaseNumber(rawText(children));
  const match = presenterAtEnd.exec(last.title);
  const presenters = match ? splitNames(match[1]!) : [];
  const isPresenter = presenters.length > 0 && presenters.every((each) => looksLikePresenter(each, isKnown));
  const before = isPresenter ? splitCaseNumber(last.title.slice(0, match!.index)) : null;
  return {
    heading: children,
    title: clean(before?.title ?? last.title),
    presenters: isPresenter ? presenters : [],
    caseNumbers: [...(before?.caseNumbers ?? []), ...last.caseNumbers],
    rest: [],
  };
}

/**
 * The title of an item on an ordinary line: what is bold, or up to ` – `, or up to the first full stop.
 * A presenter after the dash belongs to the heading.
 */
export function splitLineTitle(
  children: readonly PhrasingContent[],
  isKnown: (name: string) => boolean,
): SplitTitle {
  const text = rawText(children);
  const end = endWithCaseNumber(text, titleEnd(children, text));
  const after = text.slice(end);
  const dash = /^\s*[.:]?\s*[–—-]\s+/.exec(after);
  const match = dash ? presenterThenStop.exec(after.slice(dash[0].length)) : null;
  const presenters = match ? splitNames(match[1]!) : [];
  const isPresenter = presenters.length > 0 && presenters.every((each) => looksLikePresenter(each, isKnown));
  const { title: words, caseNumbers } = splitCaseNumber(text.slice(0, end));
  const title = clean(words);
  if (isPresenter) {
    const stop = end + dash![0].length + match![0].length;
    const [heading, rest] = splitPhrasing(children, stop);
    return { heading: withoutStop(heading), title, presenters, caseNumbers, rest };
  }
  const [heading] = splitPhrasing(children, end);
  const skip = /^\s*[.:]?\s*(?:[–—-]\s+)?/.exec(after)![0].length;
  return {
    heading: withoutStop(heading),
    title,
    presenters: [],
    caseNumbers,
    rest: splitPhrasing(children, end + skip)[1],
  };
}

/** `**Budget** (KS 2023/12)`, `**Budget**, dnr KS 2023/12`: the number after what is bold belongs to the title. */
function endWithCaseNumber(text: string, end: number): number {
  const longer =
    end +
    (/^\s*(?:\([^()]*\d[^()]*\)|[,–—-]\s[^,.]{0,40}\d(?=\s*$))/u.exec(text.slice(end))?.[0].length ?? 0);
  return splitCaseNumber(text.slice(0, longer)).caseNumbers.length > 0 ? longer : end;
}

/** 0-based end of the title in the text. */
function titleEnd(children: readonly PhrasingContent[], text: string): number {
  const first = children[0];
  if (first?.type === 'strong') return rawText(first.children).length;
  const dash = text.search(/\s[–—]\s/);
  const stop = titleStop.exec(text)?.index ?? -1;
  const behind = text.search(sentenceBehindTitle);
  const ends = [dash, stop, behind, shortLabelEnd(text)].filter((end) => end > 0);
  return ends.length > 0 ? Math.min(...ends) : text.length;
}

/** `Ekonomi: Kassören redovisade att …`: a few words before a colon are the title of the sentence after it; -1 when there is none. */
function shortLabelEnd(text: string): number {
  const label = /^(?:\S+\s+){0,3}[^\s:]+(?=:\s+\S+(?:\s+\S+){3})/u.exec(text)?.[0] ?? '';
  const isTitle = label !== '' && label.length <= 40 && !endsInDigit(label) && cueType(label) === null;
  return isTitle ? label.length : -1;
}

/** Two capitalised words, or one that is known or stands alone in a short list of names. */
function looksLikePresenter(written: string, isKnown: (name: string) => boolean): boolean {
  const person = written.replace(/\s*\(.*\)$/, '');
  if (isKnown(person)) return true;
  const words = partsAtSpaces(person);
  return (
    words.length >= 1 &&
    words.length <= 4 &&
    words.every((word) => beginsAsName(word) || isSureNameParticle(word))
  );
}

function splitNames(text: string): string[] {
  return text.split(presentersApart).map((each) => each.trim());
}

function clean(text: string): string {
  return onOneLine(text).trim().replace(/[.:]$/, '');
}

/** A full stop that ended the title is punctuation of the line, not of a heading. */
function withoutStop(heading: PhrasingContent[]): PhrasingContent[] {
  const last = heading.at(-1);
  if (last?.type !== 'text') return heading;
  return [...heading.slice(0, -1), { ...last, value: last.value.replace(/[.:]\s*$/, '') }].filter(
    (node) => node.type !== 'text' || node.value !== '',
  );
}
