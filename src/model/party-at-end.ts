/** A name, and what stands in parentheses behind it. */
export interface NameWithParty {
  readonly name: string;
  /** Null where nothing does. */
  readonly party: string | null;
}

/** Longer is no party, nor the name of a group. */
const longestParty = 20;

/** Parts a name from the party behind it: `Anna Ek` and `S` of `Anna Ek (S)`. */
export function partAtParty(written: string): NameWithParty {
  const whole = written.trimEnd();
  const open = whole.endsWith(')') ? whole.lastIndexOf('(') : -1;
  const party = whole.slice(open + 1, -1);
  if (open < 0 || party === '' || party.length > longestParty || party.includes(')'))
    return { name: written, party: null };
  return { name: written.slice(0, open).trimEnd(), party };
}
