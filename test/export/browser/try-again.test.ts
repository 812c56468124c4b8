import { expect, test } from 'vitest';
import { BrowserEnded } from '../../../src/export/browser/browser-process.ts';
import { PageFault } from '../../../src/export/browser/page-crashes.ts';
import { StartFault } from '../../../src/export/browser/start-fault.ts';
import { tryAgain } from '../../../src/export/browser/try-again.ts';

test.each([
  [
    'Protocol error (Page.printToPDF): Target closed',
    new Error('Protocol error (Page.printToPDF): Target closed'),
    'webbläsaren avslutades under utskriften',
    'the browser ended during printing',
  ],
  [
    'Protocol error (Page.printToPDF): Printing failed.',
    new Error('Protocol error (Page.printToPDF): Printing failed.'),
    'webbläsaren gav upp',
    'the browser gave up',
  ],
  [
    'a page that crashes',
    new PageFault({ sv: 'sidan kraschade', en: 'the page crashed' }),
    'sidan kraschade',
    'the page crashed',
  ],
])('%s is tried again, and told in both languages', async (_, fault, sv, en) => {
  let tries = 0;
  const printing = tryAgain()(() => {
    tries++;
    return Promise.reject(fault);
  });
  await expect(printing).rejects.toMatchObject({
    exitCode: 3,
    text: { sv: expect.stringContaining(sv), en: expect.stringContaining(en) },
  });
  expect(tries).toBeGreaterThan(1);
});

const startFault = new StartFault({ sv: 'gick inte att starta', en: 'could not be started' }, 1);

test.each([
  ['ends under each document', new BrowserEnded(), 20],
  ['never starts', startFault, 1],
])(
  'a browser that %s is given up after eight documents',
  { timeout: 30_000 },
  async (_, fault, triesOfEach) => {
    const print = tryAgain();
    let tries = 0;
    const failing = () => {
      tries++;
      return Promise.reject(fault);
    };
    const faults = await Promise.allSettled(Array.from({ length: 8 }, () => print(failing)));
    expect(faults.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 'rejected'));
    expect(tries).toBe(8 * triesOfEach);
    await expect(print(failing)).rejects.toMatchObject({
      exitCode: 3,
      text: { sv: expect.stringContaining('prövades inte'), en: expect.stringContaining('was not tried') },
    });
    expect(tries).toBe(8 * triesOfEach);
  },
);

test('one document that is printed in between renews the hope', async () => {
  const print = tryAgain();
  const document = Uint8Array.of(1);
  const failing = () => Promise.reject(startFault);
  for (let round = 0; round < 3; round++) {
    await Promise.allSettled(Array.from({ length: 7 }, () => print(failing)));
    expect(await print(() => Promise.resolve(document))).toBe(document);
  }
});
