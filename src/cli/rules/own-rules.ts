import { join } from 'node:path';
import { ProtokollError } from '../../index.ts';
import type { OwnRule } from '../../index.ts';
import type { Context } from '../context.ts';

/** A rule of the organisation's own, with the notes that its config shows it by. */
export interface ShownOwnRule {
  readonly rule: OwnRule;
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

/** The path of a note in the current folder, for what settings say of such; no file of this name needs to be there. */
export function anyNote({ io }: Pick<Context, 'io'>): string {
  return join(io.cwd, 'exempel.md');
}

/** The rules of its own that hold in the current folder. */
export async function ownRulesHere(context: Context): Promise<readonly ShownOwnRule[]> {
  const note = anyNote(context);
  const [{ ownRules }, found] = [await context.loadConfig(note), await context.loadLayers(note)];
  const sources = (found?.layers ?? []).flatMap(({ settings }) => settings.ownRules ?? []);
  return ownRules.map((rule) => {
    const { wrong = [], right = [] } = sources.findLast(({ name }) => name === rule.name)!;
    return { rule, wrong: [wrong].flat(), right: [right].flat() };
  });
}

/** As `ownRulesHere`; none, told on standard error, where there are settings that can't be read. */
export async function ownRulesIfRead(context: Context): Promise<readonly ShownOwnRule[]> {
  try {
    return await ownRulesHere(context);
  } catch (error) {
    if (!(error instanceof ProtokollError)) throw error;
    context.note(error.text);
    return [];
  }
}

/** The page of a rule of its own, in the form of those of the program. */
export function ownRulePage({ rule, wrong, right }: ShownOwnRule, language: 'sv' | 'en'): string {
  const words = language === 'sv' ? { wrong: 'Fel', right: 'Rätt' } : { wrong: 'Wrong', right: 'Right' };
  const examples = (title: string, notes: readonly string[]) =>
    notes.length === 0
      ? ''
      : `\n## ${title}\n${notes.map((note) => `\n\`\`\`\`markdown\n${note.trimEnd()}\n\`\`\`\`\n`).join('')}`;
  const help = rule.help === null ? '' : `\n${rule.help[language]}\n`;
  return `# ${rule.name}\n\n${rule.message[language]}\n${help}${examples(words.wrong, wrong)}${examples(words.right, right)}`;
}
