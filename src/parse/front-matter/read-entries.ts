import type { Root, Yaml } from 'mdast';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { readFrontMatter } from './read-front-matter.ts';
import type { FrontMatterEntry } from './value.ts';

/** The fields of the front matter and its faults; those of a block of title lines where there is none. */
export function readEntries(
  root: Root,
  titleBlock: readonly FrontMatterEntry[],
): { entries: readonly FrontMatterEntry[]; diagnostics: readonly Diagnostic[] } {
  const yaml = root.children.find((node): node is Yaml => node.type === 'yaml');
  if (!yaml) return { entries: titleBlock, diagnostics: [] };
  const start = yaml.position!.start;
  return readFrontMatter(yaml.value, { firstLine: start.line + 1, offset: start.offset! + 4 });
}
