import {
  clauseAfterCue,
  decisionBeforeClause,
  decisionIsMade,
  mayHoldCue,
  decisionOnLetter,
  decisionUnderLetter,
  cueOfSomebody,
  mayBelong,
  possessive,
  proposalTo,
  decisionAtEnd,
  noOwner,
  decisionAlone,
  proposalAlone,
  reservationAlone,
  proposesElsewhere,
  goesOnBelow,
  pictureBefore,
} from '../../language/cue-words.ts';
import type { PhrasingContent } from 'mdast';
import { holdsVerb } from '../../language/item-words.ts';
import { rawText, splitPhrasing } from '../markdown/split-phrasing.ts';
import { isOwnSubject, looksLikeBody, type BodyNames } from '../../language/sentences/body-names.ts';
import type { Element, LineElement } from './elements.ts';
import { phrasingOf } from './elements.ts';
import { cueType, headsProse, standsAlone, type CueType } from '../../language/cues.ts';
import {
  beginsWithCapital,
  endsAsSentence,
  endsInOneOf,
  hasSpace,
  onOneLine,
  withoutColon,
} from '../../model/text-shapes.ts';

/** A heading or cue that opens a block. */
export interface Cue {
  readonly type: CueType | 'prose';
  /** The words of the cue, as phrasing. */
  readonly heading: readonly PhrasingContent[];
  /** What follows the cue on its line. */
  readonly rest: readonly PhrasingContent[];
  /** How far the block goes: to the next cue, or to the end of the paragraph. */
  readonly extent: 'section' | 'paragraph';
  /** The label of the sub-item that a decision concerns. */
  readonly regarding: string | null;
  /** Set when the heading itself is a proposal to another body (`KS:s förslag till KF`). */
  readonly to: string | null;
}

/** The cue in a heading; null when its words are no cue. */
export function headingCue(element: Element & { kind: 'heading' }, names: BodyNames): Cue | null {
  return nameCue(rawText(element.node.children), element.node.children, [], names);
}

/** The cue at the start of a line: `**Beslut**`, `Beslut: …`, `Beslut – …`, `Yrkanden` alone; null when there is none. */
export function lineCue(element: LineElement, names: BodyNames): Cue | null {
  const children = phrasingOf(element);
  const text = rawText(children);
  const sign = pictureBefore.exec(text)?.[0].length ?? 0;
  if (sign === 0) return cueIn(element, children, text, names);
  const [picture, others] = splitPhrasing(children, sign);
  const cue = cueIn(element, others, text.slice(sign), names);
  return cue && { ...cue, heading: [...picture, ...cue.heading] };
}

function cueIn(
  element: LineElement,
  children: readonly PhrasingContent[],
  text: string,
  names: BodyNames,
): Cue | null {
  if (!mayBeCue(text)) return null;
  const first = children[0];
  if (first && (first.type === 'strong' || first.type === 'emphasis')) {
    const name = rawText(first.children);
    const after = text.slice(name.length);
    const separator = /^\s*[:–—]\s*|^\s+-\s+/.exec(after)?.[0] ?? '';
    // `**Beslut: Vi åker i maj**` is bold as a whole.
    const isWhole = after.trim() === '' && /:\s/.test(name);
    if (
      !isWhole &&
      (separator !== '' || /:\s*$/.test(name) || after.trim() === '' || clauseAfterCue.test(after))
    )
      return nameCue(name, [first], rest(children, name.length + separator.length), names);
  }
  const colon =
    maySeparate.test(text) && /^(\p{L}[^:–—]{1,60}?)(\s*:\s+|\s*:$|\s+[–—]\s+|\s+-\s+)/u.exec(text);
  if (colon) {
    const [whole, name, separator] = colon as unknown as [string, string, string];
    const cue = nameCue(name, splitPhrasing(children, name.length)[0], rest(children, whole.length), names);
    if (cue && (separator.includes(':') || cue.type === 'decision')) return cue;
  }
  const att = decisionBeforeClause.exec(text);
  if (att && !decisionIsMade.test(text))
    return nameCue(att[1]!, splitPhrasing(children, att[1]!.length)[0], rest(children, att[0].length), names);
  return isAlone(element, text) && !isSentence(text) ? nameCue(text, children, [], names) : null;
}

/** What stands between a cue and the words after it. */
const maySeparate = /[:–—]|\s-\s/;

/** Cheap to ask of each line: a cue is short, or has its separator or its `att` early. */
function mayBeCue(text: string): boolean {
  return text.length <= 160 || mayHoldCue.test(text);
}

function nameCue(
  name: string,
  heading: readonly PhrasingContent[],
  after: readonly PhrasingContent[],
  names: BodyNames,
): Cue | null {
  const text = withoutColon(onOneLine(name).trim());
  const extent = after.length > 0 ? 'paragraph' : 'section';
  const common = { heading, rest: after, extent, regarding: null, to: null } as const;
  const type = cueType(text);
  if (type) return { type, ...common };
  const regarding = decisionOnLetter.exec(text) ?? decisionUnderLetter.exec(text);
  if (regarding) return { type: 'decision', ...common, regarding: regarding[1]?.toLowerCase() ?? null };
  const named = cueOfSomebody.exec(text)?.[1];
  if (named !== undefined) return { type: cueType(named)!, ...common };
  if (after.length === 0 && headsProse(text)) return { type: 'prose', ...common };
  return possessiveCue(text, common, names);
}

/** `Socialnämndens beslut` · `Förslag till kommunfullmäktige` · `Kommunstyrelsens förslag till kommunfullmäktige` · `AU:s förslag` */
function possessiveCue(text: string, common: Omit<Cue, 'type'>, names: BodyNames): Cue | null {
  if (!mayBelong.test(text)) return null;
  const match = possessive.exec(text);
  const target = proposalTo.exec(text)?.[1];
  if (target !== undefined && looksLikeBody(target) && names.body !== null && !isOwnSubject(target, names))
    return { type: 'decision', ...common, to: target };
  if (!match) return null;
  const [, owner = '', what = '', receiver] = match;
  const to = receiver?.replace(decisionAtEnd, '');
  // `Enligt kontorets förslag:` says how it is decided.
  if (noOwner.test(owner)) return null;
  // `Styrelsens förslag till budget fastställs i` is a sentence.
  if (receiver !== undefined && holdsVerb.test(receiver)) return null;
  const isOwn = isOwnSubject(owner, names);
  if (decisionAlone.test(what)) return isOwn ? { type: 'decision', ...common } : null;
  if (proposalAlone.test(what)) return { type: 'proposals', ...common };
  if (reservationAlone.test(what)) return { type: 'reservation', ...common };
  if (to !== undefined && isOwn && looksLikeBody(to)) return { type: 'decision', ...common, to };
  return { type: 'recommendation', ...common };
}

/**
 * A cue without colon or emphasis counts only with a capital and as all of its line: the first of a paragraph, or one that words of
 * a sentence rarely are, below a line that is whole.
 */
function isAlone(element: LineElement, text: string): boolean {
  const first = element.paragraph.children[0]?.position?.start.offset;
  if (!beginsWithCapital(text) || text.length > 160) return false;
  if (element.position.start.offset === first) return true;
  if (endsInOneOf(text, '.!?,;')) return false;
  return (standsAlone(text) || proposesElsewhere.test(text)) && !goesOnFrom(element);
}

/** Whether the line above breaks off where a sentence must go on. */
function goesOnFrom({ above }: LineElement): boolean {
  return above !== null && goesOnBelow.test(above);
}

/** A whole sentence with a cue word at its start is no heading. */
function isSentence(text: string): boolean {
  return endsAsSentence(text) && hasSpace(text);
}

function rest(children: readonly PhrasingContent[], at: number): readonly PhrasingContent[] {
  return splitPhrasing(children, at)[1];
}
