import { beginsVote } from '../../language/vote-words.ts';
import type { Element } from './elements.ts';
import { isCountLine } from '../../language/sentences/vote-counts.ts';

/** Lines of a paragraph that go on with a sentence are one: names and meanings are broken anywhere. */
export function unwrapped(elements: readonly Element[]): Element[] {
  const out: Element[] = [];
  let last: Element | null = null;
  for (const element of elements) {
    const goesOn =
      element.kind === 'line' &&
      last?.kind === 'line' &&
      last.paragraph === element.paragraph &&
      !/[.!?:;]["”]?$/u.test(last.text) &&
      !beginsVote.test(element.text) &&
      !isCountLine(last.text);
    const before = out.at(-1);
    if (goesOn && before)
      out[out.length - 1] = {
        ...before,
        text: `${before.text} ${element.text}`,
        position: { start: before.position.start, end: element.position.end },
      };
    else out.push(element);
    last = element;
  }
  return out;
}
