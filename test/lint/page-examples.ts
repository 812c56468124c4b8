import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

const folder = new URL('../../src/lint/rules/', import.meta.url);

/** A Markdown example of a rule's page, and the output that stands below it (none: nothing is found). */
export interface PageExample {
  /** Line of the page, 1-based. */
  readonly line: number;
  readonly notes: string;
  readonly output: string;
}

/** The names of all pages, which are those of their rules. */
export function pageNames(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => basename(file, '.md'));
}

/** The examples of a page, in order. */
export function pageExamples(rule: string): PageExample[] {
  const page = readFileSync(new URL(`${rule}.md`, folder), 'utf8');
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
