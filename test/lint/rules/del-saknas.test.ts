import { expect, test } from 'vitest';
import { lintProtocol } from '../../../src/lint/lint-protocol.ts';
import { defaultConfig } from '../../../src/model/config.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { defaultProfile, findProfile } from '../../../src/profiles/index.ts';

function missing(notes: string, profile = 'mote'): string[] {
  return lintProtocol(parseProtocol(notes), {
    profile: findProfile(profile) ?? defaultProfile,
    config: defaultConfig,
  })
    .filter(({ rule }) => rule === 'del-saknas')
    .map(({ message }) => message.sv);
}

const head = 'Minnesanteckningar elevråd 2025-02-05\n\nNärvarande: Hedda Ek, Sixten Moe\n\n';
const topics = 'Mat: Fisken är populär. Hedda pratar med köket.\nRast: Rådet vill ha fler bollar.\n';

test('paragraphs that a topic leads are items enough where nothing need be numbered', () => {
  expect(missing(head + topics)).toEqual([]);
});

test.each([
  ['one topic', `${head}Mat: Fisken är populär. Hedda pratar med köket.\n`],
  ['prose', `${head}Fisken är populär. Hedda pratar med köket.\nRådet vill ha fler bollar.\n`],
])('items are missed: %s', (_, notes) => {
  expect(missing(notes)).toEqual(['Ärenden saknas.']);
});

test('a board numbers its items', () => {
  expect(missing(head + topics, 'forening-styrelse')).toContain('Ärenden saknas.');
});

test.each(['antecknar', 'för protokoll', 'för anteckningar'])('”%s” beside a name is who writes', (does) => {
  const cover = `---\nprofil: styrgrupp\ndatum: 2025-04-01\nnärvarande: Ann Kvist (projektägare), Björn Ask (projektledare, ${does})\n---\n`;
  const told = missing(`${cover}\n## 1. Status\n\nProjektet är grönt.\n`, 'styrgrupp');
  expect(told).toContain('Mötets tid saknas.');
  expect(told).not.toContain('Sekreterare saknas.');
});
