import type { FactsPart, NoteFacts } from '../../index.ts';
import type { KeptColumns } from '../files/kept-columns.ts';
import { PackedJson } from '../files/packed-json.ts';

const empty: Pick<NoteFacts, FactsPart> = {
  actions: [],
  told: [],
  decisions: [],
  attendance: { numbers: [], people: [] },
  nextMeetings: [],
};
export const factsParts = Object.keys(empty) as FactsPart[];
const partNames = ['head', ...factsParts] as const;

/** The facts of one note by their parts; `head` is what is in no part, null for a summons. Any may be packed. */
type Parts = Readonly<Record<'head' | FactsPart, unknown>>;

/** The facts of a note that were just read. The register waits with thousands of them for the last note, so they are packed. */
export interface PackedFacts {
  readonly parts: Parts;
  /** The facts as far as `needed`; null for a summons. */
  readonly read: (needed: readonly FactsPart[]) => NoteFacts | null;
}

/** @param facts null for a summons */
export function packFacts(facts: NoteFacts | null): PackedFacts {
  const { actions, told, decisions, attendance, nextMeetings, ...head } = facts ?? empty;
  const values = { actions, told, decisions, attendance, nextMeetings, head: facts && head };
  const parts = byName((name) => new PackedJson(values[name]));
  return { parts, read: (needed) => factsOf((name) => parts[name].read(), needed) };
}

/** A file as it was when it was read. */
export interface ReadState {
  readonly size: number;
  /** As the file system has it, in milliseconds. */
  readonly modified: number;
  /** Of the settings that it was read by. */
  readonly settings: string;
  /** Of its bytes. */
  readonly digest: string;
}

/** Lists of one length, an entry for each file; each part has its own, so that a register reads those that it is made of. */
export interface FactsColumns extends Readonly<Record<keyof Parts, unknown[]>> {
  readonly path: string[];
  readonly state: ReadState[];
}

export function emptyColumns(): FactsColumns {
  return { path: [], state: [], ...byName((): unknown[] => []) };
}

export function addRow(columns: FactsColumns, path: string, state: ReadState, parts: Parts): void {
  columns.path.push(path);
  columns.state.push(state);
  for (const name of partNames) columns[name].push(parts[name]);
}

/** Null where one of those that are needed is damaged. */
export function readColumnsOf(kept: KeptColumns, needed: readonly FactsPart[]): FactsColumns | null {
  const columns: Record<keyof FactsColumns, unknown[]> = emptyColumns();
  for (const name of ['path', 'state', 'head', ...needed] as const) {
    const values = kept.read(name);
    if (values === null) return null;
    columns[name] = values;
  }
  return columns as unknown as FactsColumns;
}

export function partsAt(columns: FactsColumns, nth: number): Parts {
  return byName((name) => columns[name][nth]);
}

/** The facts of the nth file; parts that aren't needed are empty. Null for a summons. */
export function factsAt(columns: FactsColumns, nth: number, needed: readonly FactsPart[]): NoteFacts | null {
  return factsOf((name) => columns[name][nth], needed);
}

function factsOf(part: (name: keyof Parts) => unknown, needed: readonly FactsPart[]): NoteFacts | null {
  const head = part('head') as Omit<NoteFacts, FactsPart> | null | undefined;
  if (head == null) return null;
  const facts: Record<keyof NoteFacts, unknown> = { ...head, ...empty };
  for (const name of needed) facts[name] = part(name);
  return facts as unknown as NoteFacts;
}

function byName<Value>(valueOf: (name: keyof Parts) => Value): Record<keyof Parts, Value> {
  return Object.fromEntries(partNames.map((name) => [name, valueOf(name)])) as Record<keyof Parts, Value>;
}
