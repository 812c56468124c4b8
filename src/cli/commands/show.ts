import type { AddCommand } from '../program.ts';
import { helpTexts } from '../help-texts.ts';

/** `protokoll show`. */
export const addShow: AddCommand = (program, context, end) => {
  const { say } = context;
  program
    .command('show')
    .description(say(helpTexts.show))
    .usage(`${say(helpTexts.optionsPlaceholder)} ${say(helpTexts.notePlaceholder)}`)
    .argument(say(helpTexts.notePlaceholder), say(helpTexts.note))
    .option(`--profile <${say(helpTexts.name)}>`, say(helpTexts.profile))
    .action(async (path: string, options: { readonly profile?: string }) => {
      const { showNote } = await import('../show/show-note.ts');
      end(await showNote(path, options, context));
    });
};
