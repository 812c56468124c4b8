import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { ProtokollError } from '../../index.ts';
import type { Context } from '../context.ts';
import { lintNotes } from '../lint/lint-notes.ts';
import type { LintOptions } from '../lint/lint-options.ts';
import { parseTarget } from '../lint/report-targets.ts';
import type { AddCommand } from './add-command.ts';
import { helpTexts } from '../help-texts.ts';
import { messages } from '../texts.ts';
import { lintHelp } from '../lint/texts.ts';

/** `protokoll lint`. */
export const addLint: AddCommand = (program, context, end) => {
  const { say } = context;
  const command = program
    .command('lint')
    .alias('check')
    .description(say(helpTexts.lint))
    .usage(`${say(helpTexts.optionsPlaceholder)} ${say(helpTexts.pathsPlaceholder)}`)
    .argument(say(helpTexts.pathsPlaceholder), say(helpTexts.paths));
  addReportOptions(command, context)
    .option(`--stdin-filename <${say(helpTexts.file)}>`, say(helpTexts.stdinFilename))
    .addOption(new Option('--fix', say(lintHelp.fix)).conflicts(['fixDryRun', 'writeBaseline']))
    .addOption(new Option('--fix-dry-run', say(lintHelp.fixDryRun)).conflicts('writeBaseline'))
    .option('--write-baseline', say(lintHelp.writeBaseline))
    .addOption(
      new Option('--prune-baseline', say(lintHelp.pruneBaseline)).conflicts([
        'writeBaseline',
        'since',
        'staged',
        'select',
        'ignore',
      ]),
    )
    .addOption(
      new Option(
        `--add-suppressions <${say(lintHelp.reasonPlaceholder)}>`,
        say(lintHelp.addSuppressions),
      ).conflicts(['fix', 'fixDryRun', 'writeBaseline']),
    )
    .option('--print-config', say(lintHelp.printConfig))
    .option('--no-cache', say(lintHelp.noCache))
    .action(async (paths: string[], options: LintOptions) => {
      // What git tells to have changed is chosen from the whole folder.
      const given = paths.length === 0 && (options.since !== undefined || options.staged) ? ['.'] : paths;
      if (given.length === 0) throw new ProtokollError(say(messages.noPaths('lint')));
      end(await lintNotes(given, options, context));
    });
};

/** The options of commands that report findings. */
export function addReportOptions(command: Command, { say }: Context): Command {
  const parseCount = (value: string) => {
    if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError(say(messages.anInteger()));
    return Number(value);
  };
  const parseNames = (value: string, earlier: readonly string[] = []) => [
    ...earlier,
    ...value.split(/[\s,]+/).filter(Boolean),
  ];
  return command
    .option(`--select <${say(lintHelp.rulesPlaceholder)}>`, say(lintHelp.select), parseNames)
    .option(`--ignore <${say(lintHelp.rulesPlaceholder)}>`, say(lintHelp.ignore), parseNames)
    .option('--quiet', say(lintHelp.quiet))
    .option('--statistics', say(lintHelp.statistics))
    .option(`--output-format <${say(lintHelp.formatPlaceholder)}>`, say(lintHelp.outputFormat), parseTarget)
    .option(`--max-warnings <${say(helpTexts.count)}>`, say(helpTexts.maxWarnings), parseCount)
    .option(`--profile <${say(helpTexts.name)}>`, say(helpTexts.profile))
    .addOption(new Option('--since <REF>', say(lintHelp.since)).conflicts(['staged', 'writeBaseline']))
    .addOption(new Option('--staged', say(lintHelp.staged)).conflicts('writeBaseline'))
    .option('--require-history', say(lintHelp.requireHistory))
    .option('--no-baseline', say(lintHelp.noBaseline));
}
