import { expect, test } from 'vitest';
import { read } from '../cover/read.ts';

test.each(['Vid protokollet Bo Ek', 'Justeras Ida Lind'])('%s below clauses is none of them', (line) => {
  for (const clauses of ['att köpa en båt\natt sälja en båt', '\n- att köpa en båt\n- att sälja en båt']) {
    const { items } = read(`## § 1 Båt\n\nStyrelsen beslutar\n${clauses}\n${line}\n\n## § 2 Kaj\n\nHej.\n`);
    expect(items[0]!.decisions[0]!.clauses.map(({ text }) => text)).toEqual([
      'att köpa en båt',
      'att sälja en båt',
    ]);
    expect(items[0]!.text).toContain(line);
  }
});

test('an office with *och* in its name is one that a decision is sent to', () => {
  const { items } = read(
    '## § 1 Båt\n\nStyrelsen beslutar att köpa en båt.\n\nBeslutet skickas till: Mark- och miljöenheten, Bygg och plan, Ekonomi och Sara Alm\n',
  );
  expect(items[0]!.recipients).toEqual(['Mark- och miljöenheten', 'Bygg och plan', 'Ekonomi', 'Sara Alm']);
});

test('the day on which the protocol is put up is that of no meeting', () => {
  const { nextMeetings } = read(
    '# Protokoll styrelsen 4.3.2026\n\n## § 1 Båt\n\nHej.\n\n## § 2 Nästa möte\n\nNästa möte hålls 8.4.2026.\n\nFramlagt till påseende i kansliet 15.5.2026\n\nProtokollet justeras 12.3.2026.\n',
  );
  expect(nextMeetings.map(({ date }) => date)).toEqual(['2026-04-08']);
});
