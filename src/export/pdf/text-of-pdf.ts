import { PDFDict, PDFParser } from '@cantoo/pdf-lib';
import { textOfMarks } from './content/mark.ts';
import { readContent } from './content/read-content.ts';
import { readTree } from './structure/read-tree.ts';
import { elementsOf } from './structure/tree.ts';

/** The words of a tagged PDF in reading order, one line for each element that has some; not what repeats on each page. */
export async function textOfPdf(file: Uint8Array): Promise<string[]> {
  const context = await PDFParser.forBytesWithOptions(file, Infinity, true).parseDocument();
  const catalog = context.lookup(context.trailerInfo.Root, PDFDict);
  const { tree, marks } = readTree(catalog);
  readContent(catalog, marks);
  return elementsOf(tree)
    .map(({ kids }) => textOfMarks(kids.filter((kid) => kid.kind === 'mark')))
    .filter((text) => text !== '');
}
