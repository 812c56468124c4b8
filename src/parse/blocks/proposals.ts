import {
  seconded,
  tellsOfProposal,
  listOfSpeakers,
  beginsWithOutcome,
  moverVerb,
  onlyMover,
  sidesWith,
  thinks,
} from '../../language/proposals.ts';
import type { Proposal } from '../../model/blocks.ts';
import { lineText } from '../../model/text.ts';
import { startsWithAtt } from './clauses.ts';
import type { Element } from './elements.ts';
import { namesInText } from '../../language/sentences/names-in-text.ts';
import { beginsWithCapital, partsAtSpaces } from '../../model/text-shapes.ts';

/**
 * One yrkande a line or list entry, each with its mover and those who joined; a line without a mover goes on with the one before.
 * Below a line that only names the mover each entry is a yrkande of that person's.
 */
export function readProposals(title: string | null, elements: readonly Element[]): Proposal[] {
  const proposals: Proposal[] = [];
  const isListOfSpeakers = listOfSpeakers.test(title ?? '');
  let announced: string | null = null;
  for (const { text, position, isEntry } of elements.flatMap(toParts)) {
    if (isListOfSpeakers && !tellsOfProposal.test(text)) continue;
    const siding = sidesWith.exec(text);
    const person = siding ? moverBehind(siding, text) : mover(text);
    const previous = proposals.at(-1);
    if (siding && person === null) announced = null;
    else if (person !== null && onlyMover.test(text)) announced = person;
    else if (person !== null) {
      announced = null;
      proposals.push({ person, text, position });
    } else if (announced !== null || isEntry || !previous || beginsProposal(text)) {
      proposals.push({ person: announced ?? moverInTitle(title), text, position });
    } else proposals[proposals.length - 1] = { ...previous, text: `${previous.text}\n${text}` };
  }
  return proposals;
}

function toParts(element: Element): { text: string; position: Element['position']; isEntry: boolean }[] {
  if (element.kind !== 'node' || element.node.type !== 'list')
    return sentencesOf(element.text).map((text) => ({ text, position: element.position, isEntry: false }));
  return element.node.children.map((item) => ({
    text: lineText([item]),
    position: item.position!,
    isEntry: true,
  }));
}

/** `Kim Sav yrkar bifall. Bo Ek yrkar avslag.`: a sentence with a mover of its own is another yrkande. */
function sentencesOf(text: string): string[] {
  if (text === '') return [];
  const parts: string[] = [];
  for (const sentence of text.split(/(?<=\p{L}{2}[.)])\s+(?=\p{Lu})/u)) {
    const isOwn = parts.length === 0 || (moverVerb.test(sentence) && mover(sentence) !== null);
    if (isOwn) parts.push(sentence);
    else parts[parts.length - 1] += ` ${sentence}`;
  }
  return parts;
}

function beginsProposal(text: string): boolean {
  return startsWithAtt(text) || beginsWithOutcome.test(text);
}

/** `Yrkande från Anna Ek (S)` */
function moverInTitle(title: string | null): string | null {
  return namesInText(title ?? '').join(', ') || null;
}

/** The names before the verb or the colon, then of those who joined. */
function mover(text: string): string | null {
  const joined = seconded.exec(text)?.[1] ?? '';
  const plain = text.replace(seconded, '');
  const end = moverVerb.exec(plain)?.index ?? /:(?:\s|$)/.exec(plain)?.index;
  if (end === undefined || end > 120) return null;
  const before = plain.slice(0, end).replace(thinks, '');
  const names = [...new Set([...namesInText(before), ...namesInText(joined)])];
  if (names.length > 0 && namesInText(before).length > 0) return names.join(', ');
  const isVerb = plain.charAt(end) !== ':';
  const inverted = isVerb ? moverAfterVerb(plain.slice(end)) : null;
  if (inverted !== null) return [inverted, ...namesInText(joined)].join(', ');
  return isVerb && beginsWithCapital(before) && partsAtSpaces(before).length <= 4 ? before : null;
}

/** `Bo Ek ansluter sig till Kim Savs yrkande och yrkar dessutom avslag`: whoever sides with another may move something too. */
function moverBehind(siding: RegExpExecArray, text: string): string | null {
  if (!moverVerb.test(text.slice(siding[0].length))) return null;
  return namesInText(siding[0]).join(', ') || siding.groups!['who']!;
}

/** `Under överläggningen yrkar Kim Sav (L) avslag` */
function moverAfterVerb(text: string): string | null {
  const rest = text.replace(moverVerb, '').trimStart();
  const [name] = namesInText(rest);
  return name !== undefined && rest.startsWith(name) ? name : null;
}
