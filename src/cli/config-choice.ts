import { Option } from 'commander';
import type { Command } from 'commander';
import { ProtokollError } from '../index.ts';
import type { ConfigAccess } from '../index.ts';
import type { Context, ConfigChoice } from './context.ts';
import { helpTexts } from './help-texts.ts';
import { messages } from './texts.ts';

/** What a command does with the templates of a config where code may not run; see `ConfigAccess`. */
const templatesWithoutCode: Readonly<Record<string, ConfigAccess['templates']>> = {
  build: 'refuse',
  lint: 'unused',
  ci: 'leave',
  show: 'unused',
  verify: 'unused',
  doctor: 'refuse',
  rules: 'unused',
  explain: 'unused',
};

interface ConfigOptions {
  /** True unless `--no-config`, or a file. */
  readonly config?: string | boolean;
  readonly allowConfigCode?: boolean;
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
}

/** Adds the options about config files to the commands that read them; `choose` is called with what a call says. */
export function addConfigOptions(
  program: Command,
  { say, io }: Context,
  choose: (choice: ConfigChoice) => void,
): void {
  for (const command of program.commands) {
    const name = command.name();
    const withoutCode = templatesWithoutCode[name];
    if (withoutCode === undefined) continue;
    command
      .addOption(new Option(`--config <${say(helpTexts.file)}>`, say(helpTexts.config)))
      .option('--no-config', say(helpTexts.noConfig))
      .option('--allow-config-code', say(helpTexts.allowConfigCode))
      .hook('preAction', () => {
        const { config = true, allowConfigCode = false, select, ignore } = command.opts<ConfigOptions>();
        if (config === '') throw new ProtokollError(say(messages.optionWithoutValue('--config')));
        const runsCode = allowConfigCode || (name !== 'ci' && !isInCi(io.env));
        const usual = withoutCode === 'unused' ? 'unused' : 'use';
        choose({
          file: typeof config === 'string' ? config : null,
          isRead: config !== false,
          runsCode,
          templates: runsCode ? usual : withoutCode,
          choice: { select, ignore },
        });
      });
  }
}

/** Whether a service runs the program that others may send changes to; all of them set `CI`. */
function isInCi({ CI }: Context['io']['env']): boolean {
  return CI !== undefined && !['', '0', 'false'].includes(CI.toLowerCase());
}
