/** Writes `docs/regler.md` anew, after a rule was added or its page changed. */
import { writeFile } from 'node:fs/promises';
import { rulesPage } from './rules-page.ts';

await writeFile('docs/regler.md', await rulesPage());
