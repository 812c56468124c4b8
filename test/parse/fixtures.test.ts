import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportJson } from '../../src/export/json/index.ts';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import { findProfile } from '../../src/profiles/index.ts';

const folder = new URL('fixtures/', import.meta.url);
const notes = readdirSync(folder).filter((name) => name.endsWith('.md'));

test.each(notes)('%s is read as its JSON says', async (name) => {
  const { protocol } = parseProtocol(readFileSync(new URL(name, folder)));
  const json = exportJson(protocol!, findProfile(protocol!.profile ?? 'mote')!);
  await expect(json).toMatchFileSnapshot(new URL(name.replace(/\.md$/, '.json'), folder).pathname);
});
