import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { batchHelp, batchMessages } from '../build/batch-texts.ts';
import { parseShard } from '../build/shard.ts';
import type { Context } from '../context.ts';
import { helpTexts } from '../help-texts.ts';

const mostJobs = 64;

/** The options of runs over many notes. */
export function addBatchOptions(command: Command, { say }: Context): Command {
  const parseJobs = (value: string) => {
    const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0;
    if (jobs < 1 || jobs > mostJobs) throw new InvalidArgumentError(say(batchMessages.jobsRange()));
    return jobs;
  };
  const parsePart = (value: string) => {
    const shard = parseShard(value);
    if (shard === null) throw new InvalidArgumentError(say(batchMessages.aShard()));
    return shard;
  };
  return command
    .option(`--jobs <${say(helpTexts.count)}>`, say(batchHelp.jobs), parseJobs)
    .option('--keep-going', say(batchHelp.keepGoing))
    .addOption(new Option('--fail-fast', say(batchHelp.failFast)).conflicts('keepGoing'))
    .option('--force', say(batchHelp.force))
    .option('--overwrite', say(batchHelp.overwrite))
    .option('--no-cache', say(batchHelp.noCache))
    .addOption(new Option('--index', say(batchHelp.index)).conflicts(['unmasked', 'cache']))
    .addOption(new Option('--watch', say(batchHelp.watch)).conflicts('dryRun'))
    .option('--dry-run', say(batchHelp.dryRun))
    .option(`--summary <${say(helpTexts.file)}>`, say(batchHelp.summary))
    .option(`--shard <${say(batchHelp.shardPlaceholder)}>`, say(batchHelp.shard), parsePart);
}
