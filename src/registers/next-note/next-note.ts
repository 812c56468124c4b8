import type { Person } from '../../model/person.ts';
import type { Profile } from '../../model/profile.ts';
import type { Protocol } from '../../model/protocol.ts';
import { nextItems, type LastMeeting, type NextItem } from './next-items.ts';
import { onOneLine } from '../../model/text-shapes.ts';

/** What a note to come is made of. */
export interface NextNoteOptions {
  readonly profile: Profile;
  readonly body: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** As they are to stand; null for those that the last meeting announced. */
  readonly time: string | null;
  readonly place: string | null;
  /** Null for the first meeting. */
  readonly last: LastMeeting | null;
  /** The path of the note of the last meeting, as seen from the new one. */
  readonly lastFile: string | null;
}

/** A note for a meeting to come. */
export interface NextNote {
  readonly text: string;
  readonly items: readonly (Pick<NextItem, 'title' | 'origin'> & { readonly number: number })[];
  /** The ids of the open actions in it. */
  readonly actions: readonly string[];
}

/**
 * Writes the note of the next meeting as far as it is known before: who is called, the next §§, what is open. Nothing of what the
 * last meeting was (its status, justering, presence, jäv) goes over, and of secret items only the heading for the public.
 */
export function nextNote(options: NextNoteOptions): NextNote {
  const { profile, date, last } = options;
  const items = nextItems(profile, date, last);
  const first = firstNumber(options);
  const prefix = last?.protocol.items.find(({ number }) => number !== null)?.prefix ?? null;
  const numbered = items.map((item, nth) => ({ ...item, number: first + nth }));
  const headings = numbered.map(({ title, number, lines }) => {
    const sign =
      profile.itemStyle === 'list' ? `${number}.` : `${prefix === null ? '' : `${prefix} `}§ ${number}`;
    return [`## ${sign} ${title}`, ...(lines.length > 0 ? [lines.join('\n')] : [])].join('\n\n');
  });
  return {
    text: `${frontMatter(options)}\n${headings.join('\n\n')}\n`,
    items: numbered.map(({ title, number, origin }) => ({ number, title, origin })),
    actions: (last?.actions ?? []).map(({ id }) => id),
  };
}

/** One more than the last, where §§ run on; from 1 in a new year, or where each meeting begins anew. */
function firstNumber({ profile, date, last }: NextNoteOptions): number {
  if (last === null) return 1;
  const { items, numbering } = last.protocol;
  const numbers = items.flatMap(({ number }) => number ?? []);
  const kind = numbering ?? profile.numbering;
  if (numbers.length === 0 || kind === 'per-möte') return 1;
  if (kind === 'löpande-år' && date.slice(0, 4) !== last.date.slice(0, 4)) return 1;
  return Math.max(...numbers) + 1;
}

function frontMatter(options: NextNoteOptions): string {
  const { profile, body, date, last, lastFile } = options;
  const before = last?.protocol ?? null;
  const lines = [
    ['profil', profile.name],
    ['organ', body],
    ['huvudman', before?.principal ?? null],
    ['datum', date],
    ['numrering', before?.numbering ?? null],
    ['protokollsnummer', protocolNumber(options)],
    ['antal-ledamöter', before?.seats == null ? null : String(before.seats)],
    ['föregående', lastFile],
    ...timeAndPlace(options),
  ].flatMap(([key, value]) => (value == null ? [] : [`${key}: ${onOneLine(value)}`]));
  if (before !== null) lines.push(...people(before));
  return `---\n${lines.join('\n')}\n---\n`;
}

/** Where the profile asks for one that is not known yet, it stands as a gap to fill. */
function timeAndPlace({ profile, date, time, place, last }: NextNoteOptions): [string, string | null][] {
  const coming = last?.protocol.nextMeetings.find((meeting) => meeting.date === date);
  const start = coming?.start ?? null;
  const announced = start === null ? null : [start, coming?.end].filter(Boolean).join('–');
  const gap = (part: 'time' | 'place') =>
    ['error', 'warning'].includes(profile.required[part] ?? '') ? '??' : null;
  return [
    ['tid', time ?? announced ?? gap('time')],
    ['plats', place ?? coming?.place ?? gap('place')],
  ];
}

/** The first where the protocols of the profile are numbered; there one that can't be told from the last is a gap to fill. */
function protocolNumber({ profile, date, last }: NextNoteOptions): string | null {
  const { protocolSeries } = profile.demands;
  if (last === null) return protocolSeries ? '1' : null;
  return nextProtocolNumber(last.protocol.protocolNumber, date.slice(0, 4)) ?? (protocolSeries ? '??' : null);
}

/** `4` → `5`, `4/2026` → `5/2026`, and `1/2027` in a new year; null for other forms. */
function nextProtocolNumber(last: string | null, year: string): string | null {
  const { number, mark, lastYear } =
    /^(?<number>\d{1,4})(?:(?<mark>[/:-])(?<lastYear>\d{4}))?$/.exec(last?.trim() ?? '')?.groups ?? {};
  if (number === undefined) return null;
  if (mark === undefined) return String(Number(number) + 1);
  return `${lastYear === year ? Number(number) + 1 : 1}${mark}${year}`;
}

function people(before: Protocol): string[] {
  const substitutes = uniquePeople([
    ...before.substitutes,
    ...before.present.filter(({ replaces }) => replaces !== null),
  ]);
  const others = new Set(substitutes.map(({ name }) => name));
  const members = before.called.length > 0 ? before.called : [...before.present, ...before.absent];
  return [
    ...personList('ordförande', before.chairs.slice(0, 1), false),
    ...personList('sekreterare', before.secretaries.slice(0, 1), false),
    ...personList(
      'kallade',
      uniquePeople(members).filter(({ name }) => !others.has(name)),
      true,
    ),
    ...personList('ersättare', substitutes, true),
  ];
}

function uniquePeople(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [person.name, person])).values()];
}

function personList(key: string, people: readonly Person[], isList: boolean): string[] {
  const [first] = people;
  if (first === undefined) return [];
  return isList
    ? [`${key}:`, ...people.map((person) => `  - ${words(person)}`)]
    : [`${key}: ${words(first)}`];
}

/** Name, party, role and organisation: what somebody is from meeting to meeting. */
function words({ name, party, role, organisation }: Person): string {
  const who = party === null ? name : `${name} (${party})`;
  return [who, role, organisation].filter((part) => part !== null).join(', ');
}
