import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/model/config.ts';
import {
  defaultProfile,
  lintSeries,
  makeRegister,
  noteFacts,
  parseProtocol,
  seriesEntry,
} from '../../src/index.ts';
import { everything } from './notes.ts';

/**
 * A year as a secretary might write it: for each meeting its lines, those that carry an action over marked with `>` (which is not
 * part of the note), and what the register is to say in the end: the words that an action begins with, state, day it was given, how
 * often it was carried.
 */
interface Series {
  readonly what: string;
  readonly meetings: readonly string[];
  readonly register: readonly string[];
}

const series: readonly Series[] = [
  {
    what: 'ids, and words that change from meeting to meeting',
    meetings: [
      '- [ ] Bo Ek: boka lokal {#U-1}\n- [ ] Ada Berg: skriva till kommunen {#U-2}',
      '> - [ ] Bo Ek: hitta ett ställe för festen {#U-1}\n> - [x] Ada Berg: brevet {#U-2}',
      '> - [x] Bo Ek: festen {#U-1}',
    ],
    register: ['hitta ett ställe för festen done 2026-01-15 1', 'skriva till kommunen done 2026-01-15 0'],
  },
  {
    what: 'no ids, and an owner who is renamed and another who takes over',
    meetings: [
      '- [ ] Kim: inventera förrådet i källaren\n- [ ] Ada Berg: granska räkenskaperna noga',
      '> - [ ] Kim Sav: inventera förrådet i källaren\n> - [ ] Ada Berg: granska räkenskaperna noga',
      '> - [ ] Kim Sav: inventera förrådet i källaren\n> - [x] Ada Berg: granska räkenskaperna noga',
    ],
    register: [
      'granska räkenskaperna noga done 2026-01-15 1',
      'inventera förrådet i källaren open 2026-01-15 2',
    ],
  },
  {
    what: 'weeks and next meetings',
    meetings: [
      '- [ ] Bo Ek: hyra släp (v. 42) {#U-1}\n- [ ] Ada Berg: ringa vaktmästaren (till nästa möte) {#U-2}',
      '> - [ ] Bo Ek: hyra släp (v. 42) {#U-1}\n> - [ ] Ada Berg: ringa vaktmästaren (till nästa möte) {#U-2}',
      '> - [ ] Bo Ek: hyra släp (v. 42) {#U-1}\n> - [x] Ada Berg: ringa vaktmästaren {#U-2}',
    ],
    register: ['hyra släp open 2026-01-15 2', 'ringa vaktmästaren done 2026-01-15 1'],
  },
  {
    what: 'one action that becomes two',
    meetings: [
      '- [ ] Bo Ek: ordna resan {#U-1}',
      '> - [ ] Bo Ek: ordna resan {ersatt: U-2} {#U-1}\n- [ ] Bo Ek: boka buss {#U-2}\n- [ ] Ada Berg: boka hotell {#U-3}',
      '> - [x] Bo Ek: boka buss {#U-2}\n> - [ ] Ada Berg: boka hotell {#U-3}',
    ],
    register: [
      'boka buss done 2026-02-15 0',
      'boka hotell open 2026-02-15 1',
      'ordna resan replaced 2026-01-15 0',
    ],
  },
  {
    what: 'withdrawn with a reason, and given again later as another',
    meetings: [
      '- [ ] Bo Ek: måla staketet vid grinden {#U-1}',
      '> - [ ] Bo Ek: måla staketet vid grinden {avskriven: regn} {#U-1}',
      '- [ ] Bo Ek: måla staketet vid grinden {#U-9}',
    ],
    register: [
      'måla staketet vid grinden open 2026-03-15 0',
      'måla staketet vid grinden withdrawn 2026-01-15 0',
    ],
  },
  {
    what: 'given and done in the same meeting',
    meetings: [
      '- [x] Bo Ek: hämta nyckeln hos grannen {#U-1}\n- [ ] Ada Berg: köpa kaffe till årsmötet {#U-2}',
      '> - [ ] Ada Berg: köpa kaffe till årsmötet {#U-2}',
      '> - [x] Ada Berg: köpa kaffe till årsmötet {#U-2}',
    ],
    register: ['hämta nyckeln hos grannen done 2026-01-15 0', 'köpa kaffe till årsmötet done 2026-01-15 1'],
  },
  {
    what: 'a table that goes on',
    meetings: [
      '| Uppdrag | Ansvarig | Klart |\n| --- | --- | --- |\n| översätta stadgarna till engelska | Bo Ek | 2026-05-01 |\n| digitalisera arkivet på vinden | Ada Berg | 2026-06-01 |',
      '| Uppdrag | Ansvarig | Klart |\n| --- | --- | --- |\n> | översätta stadgarna till engelska | Bo Ek | 2026-05-01 |\n> | digitalisera arkivet på vinden | Ada Berg | 2026-06-01 |',
    ],
    register: [
      'digitalisera arkivet på vinden open 2026-01-15 1',
      'översätta stadgarna till engelska open 2026-01-15 1',
    ],
  },
  {
    what: 'a clause of a decision, followed up with its id',
    meetings: [
      '### Beslut\n\natt uppdra åt kansliet att redovisa kostnaderna för resorna senast 2026-09-01',
      '> - [ ] kansliet: redovisa kostnaderna för resorna senast 2026-09-01',
      '> - [x] kansliet: redovisa kostnaderna för resorna senast 2026-09-01',
    ],
    register: ['redovisa kostnaderna för resorna done 2026-01-15 1'],
  },
  {
    what: 'lines of owner, action and day',
    meetings: [
      'Ansvarig: Bo Ek\nÅtgärd: reparera bryggans räcke\nKlart: 2026-08-01',
      '> - [ ] Bo Ek: reparera bryggans räcke (senast 2026-08-01)',
    ],
    register: ['reparera bryggans räcke open 2026-01-15 1'],
  },
  {
    what: 'a list under a heading, with owners last',
    meetings: [
      '### Att göra\n\n- beställa lampor till hallen (Bo Ek)\n- fotografera utställningen i foajén (Ada Berg)',
      '### Att göra\n\n> - beställa lampor till hallen (Bo Ek)\n> - fotografera utställningen i foajén (Ada Berg)',
    ],
    register: [
      'beställa lampor till hallen open 2026-01-15 1',
      'fotografera utställningen i foajén open 2026-01-15 1',
    ],
  },
  {
    what: 'lines that say where they come from, as new writes them',
    meetings: [
      '- [ ] Bo Ek: kontakta hyresvärden (senast 2026-04-01) {#U-1}',
      '> - [ ] Bo Ek: kontakta hyresvärden (senast 2026-04-01), från § 1, 2026-01-15 {#U-1}',
      '> - [ ] Bo Ek: kontakta hyresvärden (senast 2026-04-01), från § 1, 2026-01-15 {#U-1}',
      '> - [x] Bo Ek: kontakta hyresvärden (senast 2026-04-01), från § 1, 2026-01-15 {#U-1}',
    ],
    register: ['kontakta hyresvärden done 2026-01-15 2'],
  },
  {
    what: 'summed up again without ids, one of them done by then',
    meetings: [
      '- [ ] Bo Ek: beställa böcker till skolan (v. 20)\n- [ ] Ada Berg: tömma containern på gården\n\nSammanfattning:\n\n- [ ] Bo Ek: beställa böcker till skolan\n- [x] Ada Berg: tömma containern på gården',
      '> - [ ] Bo Ek: beställa böcker till skolan (v. 20)',
    ],
    register: [
      'beställa böcker till skolan open 2026-01-15 1',
      'tömma containern på gården done 2026-01-15 0',
    ],
  },
  {
    what: 'summed up again in the same note',
    meetings: [
      '- [ ] Bo Ek: byta lås i förrådet (senast 2026-04-01) {#U-1}\n\nSammanfattning av uppdrag:\n\n- [ ] Bo Ek: byta lås i förrådet {#U-1}',
      '> - [x] Bo Ek: byta lås i förrådet {#U-1}',
    ],
    register: ['byta lås i förrådet done 2026-01-15 0'],
  },
];

test.each(series)('$what: each action once, with its true state', async ({ meetings, register }) => {
  expect(await registerOf(meetings.map(lines))).toEqual(register);
  expect(droppedIn(meetings.map(lines))).toEqual([]);
});

const carried = series.flatMap(({ what, meetings }) =>
  meetings.flatMap((text, nth) =>
    lines(text).flatMap((line, at) =>
      line.startsWith('> ') ? [{ what, meetings, nth, at, line: line.slice(2) }] : [],
    ),
  ),
);

test.each(carried)('$what: dropping “$line” is one finding', ({ meetings, nth, at }) => {
  // A meeting that drops it doesn't know of it later.
  const before = meetings.slice(0, nth + 1).map(lines);
  before[nth] = before[nth]!.filter((_, line) => line !== at);
  expect(droppedIn(before)).toEqual([`${day(nth)}.md`]);
});

function lines(text: string): string[] {
  return text.split('\n');
}

function day(nth: number): string {
  return `2026-0${nth + 1}-15`;
}

function protocolsOf(meetings: readonly (readonly string[])[]) {
  return meetings.map((text, nth) => {
    const own = text.map((line) => line.replace(/^> /, '')).join('\n');
    const notes = `---\norgan: Rådet\ndatum: ${day(nth)}\nnärvarande: Bo Ek, Ada Berg, Kim Sav\n---\n\n## § 1 Läget\n\n${own}\n\n## § 2 Övrigt\n\nInget.\n`;
    return { file: `${day(nth)}.md`, protocol: parseProtocol(notes).protocol! };
  });
}

async function registerOf(meetings: readonly (readonly string[])[]): Promise<string[]> {
  const notes = protocolsOf(meetings).map(({ file, protocol }) => ({
    file,
    facts: noteFacts(protocol, defaultProfile),
  }));
  const { content } = await makeRegister('actions', notes, everything);
  return content.kind === 'actions'
    ? content.rows
        .map(
          ({ text, state, opened, carried: again }) =>
            `${withoutDay(text)} ${state} ${opened.date} ${again.length}`,
        )
        .toSorted()
    : [];
}

function withoutDay(text: string): string {
  return text.replace(/ (?:\(.*\)|senast \S+)$/, '');
}

/** The files in which an action is told to be dropped. */
function droppedIn(meetings: readonly (readonly string[])[]): string[] {
  const files = protocolsOf(meetings).map(({ file, protocol }) => ({
    file,
    entry: seriesEntry(protocol, defaultProfile)!,
    profile: defaultProfile,
    config: defaultConfig,
  }));
  return lintSeries(files).flatMap(({ file, diagnostic }) =>
    diagnostic.rule === 'uppdrag-tappat' ? [file] : [],
  );
}
