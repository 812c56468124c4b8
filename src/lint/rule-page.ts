import { readFile } from 'node:fs/promises';
import { historyRules } from './history/index.ts';
import { rulesToldElsewhere } from './catalogue/told-elsewhere.ts';
import { seriesRules } from './series/index.ts';

type Language = 'sv' | 'en';

/**
 * The page of a known rule: Markdown, shipped with the program. The English one is shorter, with the examples of the Swedish one,
 * which is given where there is none.
 */
export async function rulePage(name: string, language: Language = 'sv'): Promise<string> {
  const swedish = await readShipped(rulePageFile(name));
  if (language === 'sv') return swedish;
  const english = (await englishPages()).get(name);
  return english === undefined ? swedish : `# ${name}\n\n${english}\n${examplesOf(swedish)}`;
}

/** The path of a rule's page from the root of the package. */
export function rulePageFile(name: string): string {
  return `src/${folderOf(name)}/${name}.md`;
}

/** What a rule is about, in one line: the first paragraph below the title of its page. */
export async function ruleSummary(name: string, language: Language = 'sv'): Promise<string> {
  return (await rulePage(name, language)).split('\n\n')[1]!.replaceAll('\n', ' ').trim();
}

/** What the English pages say, by rule. */
async function englishPages(): Promise<Map<string, string>> {
  const [, ...pages] = (await readShipped('src/lint/english.md')).split(/^# /m);
  return new Map(
    pages.map((page) => {
      const end = page.indexOf('\n');
      return [page.slice(0, end), page.slice(end).trim()];
    }),
  );
}

/** What is wrong and right, without the Swedish words around it. */
function examplesOf(page: string): string {
  const [, ...sections] = page.split(/^## (?=Fel$|Rätt$)/m);
  return sections
    .map((section) => {
      const fences = section.match(/^(`{3,})\w+\n[\s\S]*?^\1$/gm) ?? [];
      const title = section.startsWith('Fel') ? 'Wrong' : 'Right';
      return fences.length === 0 ? '' : `\n## ${title}\n\n${fences.join('\n\n')}\n`;
    })
    .join('');
}

async function readShipped(file: string): Promise<string> {
  // From `src/lint`, `dist/lint` and `dist/bundle` alike.
  return readFile(new URL(`../../${file}`, import.meta.url), 'utf8');
}

function folderOf(name: string): string {
  const elsewhere = rulesToldElsewhere.find((rule) => rule.name === name);
  if (elsewhere) return elsewhere.page;
  if (historyRules.some((rule) => rule.name === name)) return 'lint/history';
  return seriesRules.some((rule) => rule.name === name) ? 'lint/series' : 'lint/rules';
}
