import { expect, test } from 'vitest';
import { ProtokollError } from '../../../src/index.ts';
import type { PrinterOptions } from '../../../src/index.ts';
import { folderWith, run } from '../support/run.ts';

const url = 'http://chrome:9222';

test('--browser-url is where the browser is asked for, and known', async () => {
  const folder = await folderWith({ 'a.md': 'A' });
  const asked: (string | undefined)[] = [];
  const ask = ({ browserUrl }: Pick<PrinterOptions, 'browserUrl'> = {}) => {
    asked.push(browserUrl);
    return Promise.reject(new ProtokollError('går inte att nå', 3));
  };
  const library = { openPrinter: ask, identifyBrowser: ask };
  const ended = await run(folder, `build --out-dir ut --browser-url ${url} .`, { library });
  expect(ended).toMatchObject({ status: 3, stdout: '', stderr: 'protokoll: går inte att nå\n' });
  expect(new Set(asked)).toEqual(new Set([url]));
});

test('takes no --browser beside it', async () => {
  const folder = await folderWith({ 'a.md': 'A' });
  expect(await run(folder, `build --browser-url ${url} --browser chrome .`)).toMatchObject({
    status: 2,
    stderr: 'protokoll: --browser-url <URL> och --browser <FIL> kan inte användas tillsammans\n',
  });
});
