import { expect, test } from 'vitest';
import { PageFault } from '../../../src/export/browser/page-crashes.ts';
import { tryAgain } from '../../../src/export/browser/try-again.ts';

test.each([
  [
    'Protocol error (Page.printToPDF): Target closed',
    new Error('Protocol error (Page.printToPDF): Target closed'),
    'webbläsaren avslutades under utskriften',
    'the browser ended during printing',
  ],
  [
    'a page that crashes',
    new PageFault({ sv: 'sidan kraschade', en: 'the page crashed' }),
    'sidan kraschade',
    'the page crashed',
  ],
])('%s is tried again, and told in both languages', async (_, fault, sv, en) => {
  let tries = 0;
  const printing = tryAgain(() => {
    tries++;
    return Promise.reject(fault);
  });
  await expect(printing).rejects.toMatchObject({
    exitCode: 3,
    text: { sv: expect.stringContaining(sv), en: expect.stringContaining(en) },
  });
  expect(tries).toBeGreaterThan(1);
});
