import { readKept, writeKept } from '../files/kept-lines.ts';

/** Values of one kind by what they were made from. */
export interface Kept<Value> {
  readonly find: (digest: string) => Value | null;
  readonly keep: (digest: string, value: Value) => void;
  /** Says that what is there is of use still, without a look at it. */
  readonly hold: (digest: string) => void;
  /** How many there are from earlier runs. */
  readonly count: number;
}

/** A file of what is kept from run to run. */
export interface KeptFile {
  /** Those of one kind, a letter. */
  readonly ofKind: <Value>(kind: string) => Kept<Value>;
  /** Writes what this run used or found, if there is any news. What can't be written is found again next time. */
  readonly save: () => Promise<void>;
}

/** What runs of other notes kept is kept too, as far as it takes no more room than this for each kind, in bytes; what this run used, always. */
const roomOfOthers: Readonly<Record<string, number>> = { n: 100e6, h: 20e6, s: 4e6, p: 100e6 };

/** Opens what `file` keeps; null keeps nothing. */
export async function openKeptFile(file: string | null, stamp: string): Promise<KeptFile> {
  const before = file === null ? null : await readKept(file, stamp);
  const used = new Map<string, Buffer>();
  let isNew = false;
  return {
    ofKind: <Value>(kind: string): Kept<Value> => {
      const held = (digest: string) => {
        const key = `${kind}${digest}`;
        const value = used.get(key) ?? before?.get(key);
        if (value !== undefined) used.set(key, value);
        return value;
      };
      return {
        find: (digest) => {
          const value = held(digest);
          return value === undefined ? null : (JSON.parse(value.toString()) as Value);
        },
        keep: (digest, value) => {
          used.set(`${kind}${digest}`, Buffer.from(JSON.stringify(value)));
          isNew = true;
        },
        hold: (digest) => void held(digest),
        count: [...(before?.keys() ?? [])].filter((key) => key.startsWith(kind)).length,
      };
    },
    save: async () => {
      if (file === null || !isNew) return;
      await writeKept(file, stamp, [...used, ...othersOf(before, used)]).catch(() => {});
    },
  };
}

/** The ones that were last used go first. */
function othersOf(before: ReadonlyMap<string, Uint8Array> | null, used: ReadonlyMap<string, unknown>) {
  const room = new Map(Object.entries(roomOfOthers));
  return [...(before ?? [])].filter(([key, { length }]) => {
    if (used.has(key)) return false;
    const left = room.get(key.charAt(0))! - length;
    room.set(key.charAt(0), left);
    return left >= 0;
  });
}
