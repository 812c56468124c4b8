/** Finds all keys in a text in one pass; states are numbers, 0 is the first. */
export interface Automaton {
  /** How many classes of characters there are. */
  readonly width: number;
  /** The state after `state` and a character of `class`, at `state * width + class`. */
  readonly next: Uint16Array;
  /** Whose keys end in a state. */
  readonly found: readonly (readonly number[])[];
  /** Whether any does: 1 or 0. */
  readonly isFound: Uint8Array;
}

const none: readonly number[] = [];

/** As many as `Uint16Array` can number. */
const mostStates = 65_536;

/** The automaton of Aho and Corasick for keys, each with whose it is; `classOf` gives the class, below `width`, of a UTF-16 unit. */
export function automatonFor(
  keys: ReadonlyMap<string, readonly number[]>,
  classOf: (code: number) => number,
  width: number,
): Automaton {
  let next = new Uint16Array(1024 * width);
  const found: (readonly number[])[] = [none];
  const children: number[][] = [[]];
  for (const [key, owners] of keys) {
    let state = 0;
    for (let nth = 0; nth < key.length; nth++) {
      const at = state * width + classOf(key.charCodeAt(nth));
      if (next[at] === 0) {
        const child = found.push(none) - 1;
        children.push([]);
        children[state]!.push(at);
        if (child >= mostStates) throw new RangeError('too many words');
        if (child * width >= next.length) next = longer(next);
        next[at] = child;
      }
      state = next[at]!;
    }
    found[state] = owners;
  }
  fallBack({ next, found, children, width });
  return { width, next, found, isFound: Uint8Array.from(found, ({ length }) => (length > 0 ? 1 : 0)) };
}

function longer(array: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const twice = new Uint16Array(array.length * 2);
  twice.set(array);
  return twice;
}

interface Tree {
  readonly next: Uint16Array;
  readonly found: (readonly number[])[];
  /** The places in `next` of those after a state. */
  readonly children: readonly (readonly number[])[];
  readonly width: number;
}

/** Where a key goes on no more, its longest end that begins another one does. */
function fallBack({ next, found, children, width }: Tree): void {
  const shorter = new Uint16Array(found.length);
  const states = [0];
  for (const state of states) {
    const own = children[state]!;
    const after = own.map((at) => next[at]!);
    const other = shorter[state]!;
    if (state > 0) next.copyWithin(state * width, other * width, (other + 1) * width);
    for (let nth = 0; nth < own.length; nth++) {
      const [at, child] = [own[nth]!, after[nth]!];
      const end = state > 0 ? next[at]! : 0;
      next[at] = child;
      shorter[child] = end;
      if (found[end]!.length > 0) found[child] = [...found[child]!, ...found[end]!];
      states.push(child);
    }
  }
}
