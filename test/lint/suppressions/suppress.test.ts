import { expect, test } from 'vitest';
import { applySuppressions, findFaults } from '../../../src/lint/lint-protocol.ts';
import { defaultConfig } from '../../../src/model/config.ts';
import { parseProtocol } from '../../../src/parse/parse-protocol.ts';
import { defaultProfile } from '../../../src/profiles/index.ts';

/** What is told of notes that begin on line 5, and what comments keep from being told, each as `line rule`. */
function lint(body: string) {
  const parsed = parseProtocol(`---\nprofil: mote\ndatum: 2026-05-28\n---\n# Möte\n\n${body}\n`);
  const settings = { profile: defaultProfile, config: defaultConfig };
  const { diagnostics, suppressed } = applySuppressions(
    findFaults(parsed, settings),
    parsed.suppressions,
    settings,
  );
  const ours = /^(undantag|klockslag|tankstreck|sekretess-oklar)/;
  return {
    told: diagnostics
      .filter(({ rule }) => ours.test(rule))
      .map(({ rule, position }) => `${position.start.line} ${rule}`),
    suppressed: suppressed.map(({ diagnostic, reason }) => `${diagnostic.rule}: ${reason}`),
  };
}

test('an exception covers the line after it, whatever blank lines and comments stand between', () => {
  expect(
    lint(
      '<!-- protokoll-disable-next-line klockslag-form -- citat -->\n<!-- protokoll-disable-next-line tankstreck-saknas – stadgan -->\n\nKl. 13:30, §§ 1-7.',
    ),
  ).toEqual({ told: [], suppressed: ['klockslag-form: citat', 'tankstreck-saknas: stadgan'] });
});

test('it names several rules, and covers no other line', () => {
  const comment = '<!-- protokoll-disable-next-line klockslag-form, tankstreck-saknas -- citat -->';
  expect(lint(`${comment}\nKl. 13:30, §§ 1-7.\n\n§§ 2-3 är klara.`).told).toEqual(['10 tankstreck-saknas']);
});

test('a block ends where the rule is enabled, else with the notes', () => {
  const start = '<!-- protokoll-disable tankstreck-saknas -- gammal stadga -->\n\n§§ 1-7\n\n';
  expect(lint(`${start}<!-- protokoll-enable tankstreck-saknas -->\n\n§§ 2-3`).told).toEqual([
    '13 tankstreck-saknas',
  ]);
  expect(lint(`${start}<!-- protokoll-enable klockslag-form -->\n\n§§ 2-3`).told).toEqual([]);
});

test('an exception for the file covers what stands above it, and in front matter', () => {
  expect(lint('§§ 1-7\n\n<!-- protokoll-disable-file tankstreck-saknas -- gammal stadga -->').told).toEqual(
    [],
  );
});

test('without a reason it works, but is an error', () => {
  expect(lint('<!-- protokoll-disable-next-line tankstreck-saknas -->\n§§ 1-7')).toEqual({
    told: ['7 undantag-utan-skal'],
    suppressed: ['tankstreck-saknas: null'],
  });
});

test('an exception of no use, or that can not be understood, is told', () => {
  expect(lint('<!-- protokoll-disable-next-line tankstreck-saknas -- x -->\n§§ 1–7').told).toEqual([
    '7 undantag-oanvant',
  ]);
  for (const words of ['disable-nextline tankstreck-saknas', 'disable', 'disable-file tankstreck']) {
    expect(lint(`<!-- protokoll-${words} -- x -->`).told).toEqual(['7 undantag-otydligt']);
  }
});

test('what could show a secret stands', () => {
  expect(lint('<!-- protokoll-disable-file sekretess-oklar -- x -->\n\n:sekretess[Bo Berg').told).toEqual(
    expect.arrayContaining(['7 undantag-otydligt', '9 sekretess-oklar']),
  );
});

test('comments in code are text', () => {
  expect(lint('```\n<!-- protokoll-disable-next-line tankstreck -->\n```').told).toEqual([]);
});
