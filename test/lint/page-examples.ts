import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { rulePageFile } from '../../src/lint/rule-page.ts';

const root = new URL('../../', import.meta.url);

/** A Markdown example of a rule's page, and the output that stands below it (none: nothing is found). */
export interface PageExample {
  /** Line of the page, 1-based. */
  readonly line: number;
  readonly notes: string;
  readonly output: string;
}

/** The names of the pages of rules over one protocol, which are those of the rules. */
export function pageNames(): string[] {
  return namesIn(['src/lint/rules/*.md']);
}

/** The names of the pages that lie beside the code which tells of them, outside the folders of rules. */
export function pageNamesElsewhere(): string[] {
  return namesIn(['src/**/*.md'], ['src/lint/{rules,series,history}/*.md', 'src/lint/english.md']);
}

function namesIn(files: string[], exclude: string[] = []): string[] {
  return globSync(files, { cwd: root, exclude })
    .map((file) => basename(file, '.md'))
    .sort();
}

/** The examples of a page, in order. */
export function pageExamples(rule: string): PageExample[] {
  const page = readFileSync(new URL(rulePageFile(rule), root), 'utf8');
  const fences = [...page.matchAll(/^(`{3,})(\w+)\n([\s\S]*?)^\1$/gm)];
  return fences.flatMap((fence, nth): PageExample[] => {
    if (fence[2] !== 'markdown') return [];
    const next = fences[nth + 1];
    const line = page.slice(0, fence.index).split('\n').length;
    return [{ line, notes: fence[3]!, output: next?.[2] === 'text' ? spaced(next[3]!.trimEnd()) : '' }];
  });
}

/** No-break spaces can't be seen in a page, so they are compared as spaces. */
export function spaced(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
