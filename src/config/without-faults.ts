import type * as z from 'zod/mini';
import { configFileSchema } from './config-schema.ts';
import type { ConfigFile } from './config-schema.ts';
import { misspeltKeys } from './misspelt-keys.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
type Holder = Record<PropertyKey, unknown>;

/** What is right in a config beside what is wrong with its form. */
export interface RightPart {
  readonly config: ConfigFile;
  /** A path in it as a path in the whole, where entries of lists may have stood that are left out of it. */
  readonly wholePath: (path: Path) => Path;
}

/** Leaves out what `issues` are about, and what can't be without that, until the rest is a config; null where nothing is. */
export function withoutFaults(value: unknown, issues: readonly Issue[]): RightPart | null {
  const copy = copyOf(value);
  const places = new Map<object, number[]>();
  for (const [{ path }, written] of misspeltKeys(issues)) rename(written, path, copy);
  while (isHolder(copy)) {
    const result = configFileSchema.safeParse(copy);
    if (result.success) return { config: result.data, wholePath: (path) => pathBefore(path, copy, places) };
    const wrong = result.error.issues.flatMap(pathsOf);
    const paths = new Map(wrong.map((path) => [JSON.stringify(path), path]));
    let isLess = false;
    for (const path of paths.values()) isLess = leaveOut(path, copy) || isLess;
    if (!isLess) return null;
    closeLists(copy, places);
  }
  return null;
}

function rename(written: string, path: Path, whole: unknown): void {
  const holder = holderOf(path, whole);
  if (!isHolder(holder)) return;
  holder[path.at(-1)!] = holder[written];
  delete holder[written];
}

function holderOf(path: Path, whole: unknown): unknown {
  return path.slice(0, -1).reduce<unknown>((inner, step) => isHolder(inner) && inner[step], whole);
}

/** Null where a module has what can't be copied, such as functions. */
function copyOf(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return null;
  }
}

function pathsOf(issue: Issue): Path[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}

/** What is missing takes what it is missing in with it. Entries of lists become holes, so that the others keep their places. */
function leaveOut(path: Path, whole: Holder): boolean {
  const last = path.at(-1);
  if (last === undefined) return false;
  const holder = holderOf(path, whole);
  if (!isHolder(holder)) return false;
  return last in holder ? delete holder[last] : leaveOut(path.slice(0, -1), whole);
}

/** Takes the holes out of all lists, and notes where the entries that are left stood. */
function closeLists(value: unknown, places: Map<object, number[]>): void {
  if (!isHolder(value)) return;
  if (Array.isArray(value)) {
    const left = Object.keys(value).map(Number);
    const before = places.get(value);
    places.set(value, before ? left.map((nth) => before[nth]!) : left);
    value.splice(0, value.length, ...left.map((nth): unknown => value[nth]));
  }
  for (const inner of Object.values(value)) closeLists(inner, places);
}

function pathBefore(path: Path, whole: unknown, places: ReadonlyMap<object, number[]>): Path {
  let node = whole;
  return path.map((step) => {
    if (!isHolder(node)) return step;
    const before = places.get(node)?.[Number(step)];
    node = node[step];
    return before ?? step;
  });
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}
