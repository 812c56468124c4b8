import { defaultConfig } from '../../src/model/config.ts';
import {
  defaultProfile,
  lintSeries,
  makeRegister,
  noteFacts,
  parseProtocol,
  seriesEntry,
} from '../../src/index.ts';
import { expect, test } from 'vitest';
import { everything } from './notes.ts';

/**
 * A year as a secretary might write it: for each meeting its lines, those that carry an action over marked with `>` (which is not
 * part of the note; those that begin with `## ` are all of its items), and what the register is to say in the end: the words that an
 * action begins with, state, day it was given, how often it was carried.
 */
export interface Series {
  readonly what: string;
  readonly meetings: readonly string[];
  readonly register: readonly string[];
}

/** Each action of the series stands once in the register, and each carried line that is left out is told once. */
export function provesSeries(series: readonly Series[]): void {
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
}

function lines(text: string): string[] {
  return text.split('\n');
}

function day(nth: number): string {
  return `2026-0${nth + 1}-15`;
}

function protocolsOf(meetings: readonly (readonly string[])[]) {
  return meetings.map((text, nth) => {
    const own = text.map((line) => line.replace(/^> /, '')).join('\n');
    const body = own.startsWith('## ') ? own : `## § 1 Läget\n\n${own}\n\n## § 2 Övrigt\n\nInget.`;
    const notes = `---\norgan: Rådet\ndatum: ${day(nth)}\nnärvarande: Bo Ek, Ada Berg, Kim Sav\n---\n\n${body}\n`;
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
