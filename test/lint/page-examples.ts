import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** The folders of pages: of the linter's own rules, and of those that are told outside it. */
type Folder = 'rules' | 'parser-rules';

/** A Markdown example of a rule's page, and the output that stands below it (none: nothing is found). */
export interface PageExample {
  /** Line of the page, 1-based. */
  readonly line: number;
  readonly notes: string;
  readonly output: string;
}

/** The names of all pages, which are those of their rules. */
export function pageNames(folder: Folder = 'rules'): string[] {
  return readdirSync(place(folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => basename(file, '.md'));
}

/** The examples of a page, in order. */
export function pageExamples(rule: string, folder: Folder = 'rules'): PageExample[] {
  const page = readFileSync(new URL(`${rule}.md`, place(folder)), 'utf8');
  const fences = [...page.matchAll(/^(`{3,})(\w+)\n([\s\S]*?)^\1$/gm)];
  return fences.flatMap((fence, nth): PageExample[] => {
    if (fence[2] !== 'markdown') return [];
    const next = fences[nth + 1];
    const line = page.slice(0, fence.index).split('\n').length;
    return [{ line, notes: fence[3]!, output: next?.[2] === 'text' ? spaced(next[3]!.trimEnd()) : '' }];
  });
}

function place(folder: Folder): URL {
  return new URL(`../../src/lint/${folder}/`, import.meta.url);
}

/** No-break spaces can't be seen in a page, so they are compared as spaces. */
export function spaced(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
