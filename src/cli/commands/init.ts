import { helpTexts } from '../help-texts.ts';
import { initHelp } from '../init/texts.ts';
import type { AddCommand } from '../program.ts';

/** `protokoll init`. */
export const addInit: AddCommand = (program, context, end) => {
  const { say } = context;
  program
    .command('init')
    .description(say(initHelp.init))
    .usage(`${say(helpTexts.optionsPlaceholder)} ${say(initHelp.folderPlaceholder)}`)
    .argument(say(initHelp.folderPlaceholder), say(initHelp.folder))
    .action(async (folder: string | undefined) => {
      const { startFolder } = await import('../init/start-folder.ts');
      end(await startFolder(folder ?? '.', localDate(new Date()), context));
    });
};

/** `2026-05-28` where the user is. */
function localDate(date: Date): string {
  const digits = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${digits(date.getMonth() + 1)}-${digits(date.getDate())}`;
}
