import { helpTexts } from '../help-texts.ts';
import { localDate } from '../local-date.ts';
import { initHelp } from '../init/texts.ts';
import type { AddCommand } from './add-command.ts';

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
