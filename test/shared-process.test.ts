import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import settings from '../vitest.config.ts';

interface Project {
  readonly test: { readonly name: string; readonly include: string[]; readonly isolate?: boolean };
}

const projects = settings.test?.projects as unknown as readonly Project[];
const sharing = projects.filter((project) => project.test.isolate === false);

/** What a file would leave to the next one in its process. */
const leaves =
  /process\.env(?:\.\w+|\[[^\]]+\])\s*=[^=]|Object\.assign\(process|\bchdir\(|\bumask\(0|\bvi\.(?:mock|stub|spyOn|useFake|setSystemTime)/;

/** What starts a browser, which lives as long as the process. */
const startsBrowser = /from '[^']*(?:in-browser|puppeteer-core|browser\/documents|pdf\/printing)(?:\.ts)?'/;

test('files that share a process change nothing of it and start no browser', () => {
  const files = sharing.flatMap(({ test: { include } }) => globSync(include));
  expect(files.length).toBeGreaterThan(250);
  const wrong = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return leaves.test(text) || startsBrowser.test(text);
  });
  expect(wrong).toEqual([]);
});
