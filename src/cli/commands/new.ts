import { helpTexts } from '../help-texts.ts';
import { newHelp } from '../new/texts.ts';
import type { NewOptions } from '../new/new-note.ts';
import type { AddCommand } from './add-command.ts';
import { registerHelp } from '../registers/texts.ts';

/** `protokoll new`. */
export const addNew: AddCommand = (program, context, end) => {
  const { say } = context;
  program
    .command('new')
    .description(say(newHelp.new))
    .usage(`${say(helpTexts.optionsPlaceholder)} ${say(newHelp.filePlaceholder)}`)
    .argument(say(newHelp.filePlaceholder), say(newHelp.file))
    .option(`--from <${say(helpTexts.file)}>`, say(newHelp.from))
    .option(`--profile <${say(helpTexts.name)}>`, say(helpTexts.profile))
    .option(`--body <${say(helpTexts.name)}>`, say(newHelp.body))
    .option(`--date <${say(registerHelp.date)}>`, say(newHelp.date))
    .option(`--time <${say(newHelp.timeName)}>`, say(newHelp.time))
    .option(`--place <${say(newHelp.placeName)}>`, say(newHelp.place))
    .option('--dry-run', say(newHelp.dryRun))
    .option('--json', say(newHelp.json))
    .action(async (file: string | undefined, options: NewOptions) => {
      const { newNote } = await import('../new/new-note.ts');
      end(await newNote(file ?? null, options, context));
    });
};
