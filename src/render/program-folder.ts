import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProtokollError } from '../model/error.ts';

let found: string | undefined;

/** The folder of the templates that come with the program. Throws a `ProtokollError` when they are missing. */
export function templatesFolder(): string {
  return join(programFolder(), 'templates');
}

/** The folder of the fonts that are divided when the program is built (`scripts/divide-fonts.ts`). Throws as `templatesFolder` does. */
export function dividedFontsFolder(): string {
  const folder = join(programFolder(), 'dist', 'fonts');
  if (existsSync(folder)) return folder;
  throw new ProtokollError({
    sv: 'Programmets typsnitt saknas: det är byggt utan utvecklingspaketen, och då granskar det men gör inga dokument.',
    en: 'The fonts of the program are missing: it was built without its development packages, and then it checks but makes no documents.',
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
