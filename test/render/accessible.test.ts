import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
import { browserOfGroup, hasBrowser, lookAtEach } from './in-browser.ts';
import type { Looked } from './in-browser.ts';
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

const looks = {
  'wide and light': { scheme: 'light', width: 1280 },
  'wide and dark': { scheme: 'dark', width: 1280 },
  'on a narrow telephone, light': { scheme: 'light', width: 320 },
  'on a narrow telephone, dark': { scheme: 'dark', width: 320 },
  'printed by the reader': { scheme: 'light', width: 643, isPrinted: true },
} as const;

describe.skipIf(!hasBrowser)('on screen (needs a browser)', { timeout: 600_000 }, () => {
  const browser = browserOfGroup();
  const fine = { violations: [], requests: [], complaints: [], overflow: 0 };
  let looked: Promise<Record<string, readonly Looked[]>> | null = null;

  async function lookAtAll(): Promise<Record<string, readonly Looked[]>> {
    const seen: Record<string, readonly Looked[]> = {};
    for (const [name, html] of await documents())
      seen[name] = await lookAtEach(await browser(), html, Object.values(looks));
    return seen;
  }

  test.each(Object.keys(looks))(
    '%s, each document is accessible, whole and asks for nothing',
    async (look) => {
      const nth = Object.keys(looks).indexOf(look);
      for (const [name, seen] of Object.entries(await (looked ??= lookAtAll()))) {
        expect({ name, ...seen[nth] }).toEqual({ name, ...fine });
      }
    },
  );

  test('each document of a note without faults is accessible, wide or narrow, light or dark', async () => {
    for (const file of correct) {
      const html = await htmlOf(readFileSync(join(root, file), 'utf8'), defaultConfig);
      const some = [
        looks['wide and light'],
        looks['on a narrow telephone, dark'],
        { scheme: 'dark', width: 643, isPrinted: true },
      ] as const;
      const seen = await lookAtEach(await browser(), html, some);
      expect({ file, seen }).toEqual({ file, seen: some.map(() => fine) });
    }
  });
});
