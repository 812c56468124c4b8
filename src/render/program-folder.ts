import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProtokollError } from '../model/error.ts';

let found: string | undefined;

/** The folder of the templates that come with the program. Throws a `ProtokollError` when they are missing. */
export function templatesFolder(): string {
  return join(programFolder(), 'templates');
}

/** The folder of the fonts, which the program's build gathers (`scripts/gather-fonts.ts`). Throws as `templatesFolder` does. */
export function fontsFolder(): string {
  const folder = join(programFolder(), 'dist', 'fonts');
  if (existsSync(folder)) return folder;
  throw new ProtokollError({
    sv: 'Programmets typsnitt saknas: installera om protokoll.',
    en: 'The fonts of the program are missing: install protokoll again.',
  });
}

/** The folder of the package, wherever above this file (source or bundle) it lies. */
function programFolder(): string {
  found ??= folderAbove(dirname(fileURLToPath(import.meta.url)));
  return found;
}

function folderAbove(start: string): string {
  let folder = start;
  while (!existsSync(join(folder, 'templates', 'standard', 'document.hbs'))) {
    if (folder === dirname(folder)) {
      throw new ProtokollError({
        sv: 'Programmets mallar saknas: installera om protokoll.',
        en: 'The templates of the program are missing: install protokoll again.',
      });
    }
    folder = dirname(folder);
  }
  return folder;
}
