import { InvalidArgumentError, Option } from 'commander';
import { ProtokollError } from '../../index.ts';
import { lintNotes } from '../lint-notes.ts';
import type { LintOptions } from '../lint-notes.ts';
import type { AddCommand } from '../program.ts';
import { helpTexts, messages } from '../texts.ts';

/** `protokoll lint`. */
export const addLint: AddCommand = (program, context, end) => {
  const { say } = context;
  const parseCount = (value: string) => {
    if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError(say(messages.anInteger()));
    return Number(value);
  };
  program
    .command('lint')
    .alias('check')
    .description(say(helpTexts.lint))
    .usage(`${say(helpTexts.optionsPlaceholder)} ${say(helpTexts.pathsPlaceholder)}`)
    .argument(say(helpTexts.pathsPlaceholder), say(helpTexts.paths))
    .addOption(
      new Option('--output-format <full|concise|json>', say(helpTexts.outputFormat))
        .choices(['full', 'concise', 'json'])
        .default('full'),
    )
    .option(`--max-warnings <${say(helpTexts.count)}>`, say(helpTexts.maxWarnings), parseCount)
    .option(`--profile <${say(helpTexts.name)}>`, say(helpTexts.profile))
    .option(`--stdin-filename <${say(helpTexts.file)}>`, say(helpTexts.stdinFilename))
    .action(async (paths: string[], options: LintOptions) => {
      if (paths.length === 0) throw new ProtokollError(say(messages.noPaths('lint')));
      end(await lintNotes(paths, options, context));
    });
};
