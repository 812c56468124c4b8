import type { List } from 'mdast';
import { mayHoldOpening } from '../../language/openings.ts';
import { sentenceCue } from '../../language/sentences/sentence-cue.ts';
import { sentenceSeam } from '../../language/sentences.ts';
import { statementTypes } from '../../model/blocks.ts';
import { findAll } from '../../model/find-all.ts';
import { toLine } from '../markdown/lines.ts';
import { rawText, splitPhrasing } from '../markdown/split-phrasing.ts';
import { startsWithAtt } from './clauses.ts';
import { toElement, toNode, type Element } from './elements.ts';

/** In characters: no sentence that says who took no part needs more. */
const longestStatement = 400;

/**
 * Takes what somebody stated out of the end of the last clause of a list (`- att laga bron. Kim Sav deltog inte i beslutet.`), as a
 * line below the list: nobody decided that.
 */
export function partStatements(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) =>
    element.kind === 'node' && element.node.type === 'list' && mayHoldOpening.test(element.text)
      ? partList(element.node, element)
      : [element],
  );
}

function partList(list: List, whole: Element): Element[] {
  const item = list.children.at(-1);
  const [paragraph, ...others] = item?.children ?? [];
  if (!item || paragraph?.type !== 'paragraph' || others.length > 0) return [whole];
  const text = rawText(paragraph.children);
  if (!startsWithAtt(text)) return [whole];
  const seam = Array.from(findAll(sentenceSeam, text)).find(({ 0: space, index }) => {
    const type = sentenceCue(text.slice(index + space.length, index + space.length + longestStatement));
    return statementTypes.some((each) => each === type);
  });
  if (!seam) return [whole];
  const [own, rest] = splitPhrasing(paragraph.children, seam.index);
  const [above, below] = [toLine(own), toLine(rest)];
  const position = { start: paragraph.position!.start, end: above.position.end };
  const kept = { ...paragraph, children: own, position };
  const last = { ...item, children: [kept], position: { start: item.position!.start, end: position.end } };
  const shorter: List = {
    ...list,
    children: [...list.children.slice(0, -1), last],
    position: { start: list.position!.start, end: position.end },
  };
  return [{ ...whole, ...toNode(shorter) } as Element, toElement(below, paragraph)];
}
