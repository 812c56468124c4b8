import type { Proposal } from '../../model/blocks.ts';
import { lineText } from '../../model/text.ts';
import type { Element } from './elements.ts';
import { namesInText } from './names-in-text.ts';

const verb =
  /\s+(?:yrkar|yrkade|föreslår|föreslog|instämmer|instämde|bifaller|biträder|biträdde)(?![\p{L}-])/u;

/** One yrkande a line or list entry; a line without a mover goes on with the one before. */
export function readProposals(elements: readonly Element[]): Proposal[] {
  const proposals: Proposal[] = [];
  for (const { text, position } of elements.flatMap(toParts)) {
    const previous = proposals.at(-1);
    const person = mover(text);
    if (person === null && previous && !/^(?:att|bifall|avslag|återremiss)(?![\p{L}-])/iu.test(text)) {
      proposals[proposals.length - 1] = { ...previous, text: `${previous.text}\n${text}` };
    } else proposals.push({ person, text, position });
  }
  return proposals;
}

function toParts(element: Element): { text: string; position: Element['position'] }[] {
  if (element.kind !== 'node' || element.node.type !== 'list') return [element];
  return element.node.children.map((item) => ({ text: lineText([item]), position: item.position! }));
}

/** The words before the verb, or the name before a colon. */
function mover(text: string): string | null {
  const match = verb.exec(text);
  if (match) {
    const before = text.slice(0, match.index);
    const names = namesInText(before);
    return names.length > 0
      ? names.join(', ')
      : /^\p{Lu}/u.test(before) && before.split(' ').length <= 4
        ? before
        : null;
  }
  const colon = /^([^:]{3,60}):\s/.exec(text);
  return colon && namesInText(colon[1]!).length > 0 ? colon[1]! : null;
}
