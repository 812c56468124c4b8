import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  configLoader,
  findProfile,
  parseProtocol,
  profiles,
  renderHtml,
  ruleNames,
} from '../../src/index.ts';
import { defaultConfig } from '../../src/model/config.ts';
import type { Config } from '../../src/model/config.ts';
import { hasBrowser, lookAt, withBrowser } from './in-browser.ts';
import { everything } from './notes.ts';

const examples = join(import.meta.dirname, '../../examples');
const loadConfig = configLoader({ profiles, rules: ruleNames }, examples);

const root = join(import.meta.dirname, '../lint/correct');

/** One note in so many; `PROTOKOLL_NOTES=1` takes all. */
const every = Number(process.env['PROTOKOLL_NOTES'] ?? 11);

const correct = globSync('*.md', { cwd: root })
  .toSorted()
  .filter((_, index) => index % every === 0);

/** Documents as readers get them, by name. */
async function documents(): Promise<[string, string][]> {
  const files = globSync('*.md', { cwd: examples }).filter((file) => file !== 'README.md');
  const shown = files.map(async (file): Promise<[string, string]> => {
    const path = join(examples, file);
    return [file, await htmlOf(readFileSync(path, 'utf8'), await loadConfig(path))];
  });
  const design = { ...defaultConfig.design, accent: '#00573f', decisionFirst: true };
  const made = [
    ['everything', await htmlOf(everything, { ...defaultConfig, design })],
    ['a draft', await htmlOf(everything.replace('status: justerat', 'status: utkast'), defaultConfig, true)],
  ] as [string, string][];
  return [...(await Promise.all(shown)), ...made];
}

async function htmlOf(notes: string, config: Config, draft = false): Promise<string> {
  const protocol = parseProtocol(notes).protocol!;
  const profile = findProfile(protocol.profile ?? 'mote')!;
  const missing = draft ? ['Justerare saknas.'] : [];
  return renderHtml(protocol, { profile, config, draft, medium: 'screen', missing });
}

describe.skipIf(!hasBrowser)('on screen (needs a browser)', { timeout: 600_000 }, () => {
  const inAll = async (look: Parameters<typeof lookAt>[2]) => {
    const shown = await documents();
    return withBrowser(async (browser: Browser) => {
      const seen: Record<string, Awaited<ReturnType<typeof lookAt>>> = {};
      for (const [name, html] of shown) seen[name] = await lookAt(browser, html, look);
      return seen;
    });
  };

  test.each([
    ['wide and light', { scheme: 'light', width: 1280 }],
    ['wide and dark', { scheme: 'dark', width: 1280 }],
    ['on a narrow telephone, light', { scheme: 'light', width: 320 }],
    ['on a narrow telephone, dark', { scheme: 'dark', width: 320 }],
    ['printed by the reader', { scheme: 'light', width: 643, isPrinted: true }],
  ] as const)('%s, each document is accessible, whole and asks for nothing', async (_, look) => {
    for (const [name, seen] of Object.entries(await inAll(look))) {
      expect({ name, ...seen }).toEqual({ name, violations: [], requests: [], complaints: [], overflow: 0 });
    }
  });

  test('each document of a note without faults is accessible, wide or narrow, light or dark', async () => {
    await withBrowser(async (browser: Browser) => {
      for (const file of correct) {
        const html = await htmlOf(readFileSync(join(root, file), 'utf8'), defaultConfig);
        const looks = [
          { scheme: 'light', width: 1280 },
          { scheme: 'dark', width: 320 },
          { scheme: 'dark', width: 643, isPrinted: true },
        ] as const;
        for (const look of looks) {
          const seen = await lookAt(browser, html, look);
          const fine = { violations: [], requests: [], complaints: [], overflow: 0 };
          expect({ file, ...look, ...seen }).toEqual({ file, ...look, ...fine });
        }
      }
    });
  });
});
