/**
 * Runs every block of code of docs/ci.md and docs/arkiv.md in a clean folder and a clean home, with the program packed and installed as
 * they say, and tells each. Ends with 1 when one fails, or when there is one that nothing runs. A word after it chooses those that hold it.
 */
import { readFileSync } from 'node:fs';
import { codeFences } from '../test/docs/pages.ts';
import { makeGround } from './recipes/ground.ts';
import { recipes } from './recipes/recipes.ts';

const word = process.argv[2] ?? '';
const ground = await makeGround();
let failed = 0;
for (const page of ['docs/ci.md', 'docs/arkiv.md']) {
  for (const fence of codeFences(readFileSync(page, 'utf8'))) {
    if (!fence.body.includes(word)) continue;
    const place = `${page}:${fence.line}`;
    const recipe = recipes.find(({ page: ofPage, holds }) => page === ofPage && fence.body.includes(holds));
    try {
      if (!recipe) throw new Error('nothing runs this block');
      const outcome = await recipe.run(fence.body, ground.afresh());
      process.stdout.write(`ok ${place} ${outcome ?? ''}\n`);
    } catch (error) {
      failed++;
      process.stdout.write(`FAILED ${place}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
}
ground.clear();
process.exitCode = failed > 0 ? 1 : 0;
