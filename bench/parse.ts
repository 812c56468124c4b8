import { parseProtocol } from '../dist/index.js';
import { parseTree } from '../dist/parse/markdown/processor.js';
import { itemsPerPage, protocols } from './corpus.ts';
import { median, type Row } from './measure.ts';

/** Reading notes against the Markdown parser alone on the same text, per note; and long notes against short ones, per page. */
export function benchParse(): Row[] {
  const texts = protocols(200);
  const [ours, theirs] = turns(
    [() => texts.forEach((text) => parseProtocol(text)), () => texts.forEach(parseTree)],
    3,
  );
  const perNote = { ours: ours! / texts.length, theirs: theirs! / texts.length };
  return [{ what: 'read a note', ...perNote, peer: 'its Markdown parser alone' }, ...long()];
}

function long(): Row[] {
  const [short, middle, longest] = [10, 50, 200].map((pages) => {
    const [text] = protocols(1, { items: Math.round(pages * itemsPerPage) }) as [string];
    return turns([() => parseProtocol(text)], 5)[0]! / pages;
  }) as [number, number, number];
  const peer = 'a page of 10';
  return [
    { what: 'read a page of 50', ours: middle, theirs: short, peer },
    { what: 'read a page of 200', ours: longest, theirs: short, peer },
  ];
}

/** Median milliseconds of each, taking turns; the first turn warms up. */
function turns(works: readonly (() => void)[], count: number): number[] {
  const times = works.map((): number[] => []);
  for (let turn = 0; turn <= count; turn++) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      work();
      if (turn > 0) times[index]!.push(performance.now() - start);
    }
  }
  return times.map(median);
}
