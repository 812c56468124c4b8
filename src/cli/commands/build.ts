import { InvalidArgumentError, Option } from 'commander';
import { ProtokollError } from '../../index.ts';
import type { PdfProfile } from '../../index.ts';
import type { BuildOptions } from '../build/build-options.ts';
import { formats } from '../build/format.ts';
import type { Format } from '../build/format.ts';
import { pdfHelp } from '../build/texts.ts';
import type { AddCommand } from './add-command.ts';
import { helpTexts } from '../help-texts.ts';
import { messages } from '../texts.ts';
import { addBatchOptions } from './batch-options.ts';

/** `protokoll build`. */
export const addBuild: AddCommand = (program, context, end) => {
  const { say } = context;
  const file = say(helpTexts.file);
  const parseFormats = (value: string) => {
    const names = value.split(',').map((name) => name.trim());
    if (!names.every(isFormat)) throw new InvalidArgumentError(formats.join(', '));
    return formats.filter((format) => names.includes(format));
  };
  const command = program
    .command('build')
    .description(say(helpTexts.build))
    .usage(`${say(helpTexts.optionsPlaceholder)} ${say(helpTexts.pathsPlaceholder)}`)
    .argument(say(helpTexts.pathsPlaceholder), say(helpTexts.paths))
    .option('-f, --format <pdf,html,json>', say(helpTexts.format), parseFormats)
    .addOption(new Option(`-o, --output <${file}>`, say(helpTexts.output)).conflicts('outDir'))
    .option(`--out-dir <${say(helpTexts.folder)}>`, say(helpTexts.outDir))
    .option(`--profile <${say(helpTexts.name)}>`, say(helpTexts.profile))
    .addOption(
      new Option('--pdf-profile <a-3a|a-2a|plain>', say(pdfHelp.pdfProfile)).choices([
        'a-3a',
        'a-2a',
        'plain',
      ] satisfies PdfProfile[]),
    )
    .option('--signature-fields', say(pdfHelp.signatureFields))
    .option('--strict', say(helpTexts.strict))
    .option('--unmasked', say(helpTexts.unmasked))
    .option('--open', say(helpTexts.open))
    .option('-q, --quiet', say(helpTexts.quiet))
    .option(`--browser <${file}>`, say(helpTexts.browser))
    .addOption(new Option('--browser-url <URL>', say(helpTexts.browserUrl)).conflicts('browser'));
  addBatchOptions(command, context).action(async (paths: string[], options: BuildOptions) => {
    if (paths.length === 0) throw new ProtokollError(say(messages.noPaths('build')));
    const { buildNotes } = await import('../build/build-notes.ts');
    end(await buildNotes(paths, options, context));
  });
};

function isFormat(name: string): name is Format {
  return formats.some((format) => format === name);
}
