import { readFile } from 'node:fs/promises';
import { historyRules } from './history/index.ts';
import { parserRules } from './parser-rules/index.ts';
import { seriesRules } from './series/index.ts';

/** The page of a known rule: Markdown, in Swedish. It is shipped with the program. */
export async function rulePage(name: string): Promise<string> {
  // From `src/lint`, `dist/lint` and `dist/bundle` alike.
  return readFile(new URL(`../../${rulePageFile(name)}`, import.meta.url), 'utf8');
}

/** The path of a rule's page from the root of the package. */
export function rulePageFile(name: string): string {
  return `src/lint/${folderOf(name)}/${name}.md`;
}

/** What a rule is about, in one line: the first paragraph below the title of its page. */
export async function ruleSummary(name: string): Promise<string> {
  return (await rulePage(name)).split('\n\n')[1]!.replaceAll('\n', ' ').trim();
}

function folderOf(name: string): string {
  if (parserRules.some((rule) => rule.name === name)) return 'parser-rules';
  if (historyRules.some((rule) => rule.name === name)) return 'history';
  return seriesRules.some((rule) => rule.name === name) ? 'series' : 'rules';
}
