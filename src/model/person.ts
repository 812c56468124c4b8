import type { Position } from 'unist';

/** When a person took part, as stated and as derived. */
export interface Presence {
  /** The § numbers attended, ascending; null when nothing was stated, which means all of them. */
  readonly items: readonly number[] | null;
  /** The statement as written (`§§ 1–4`, `kom kl. 10.15`, `deltog halva mötet`); null when there is none. */
  readonly note: string | null;
}

/** Somebody named on the cover (deltagare, ordförande, justerare …). */
export interface Person {
  readonly type: 'person';
  /** Full name: of the identity that `written` was understood as, else as written. */
  readonly name: string;
  /** The name as it stands at this place (`Monika` where `name` is `Monica Skantz`). */
  readonly written: string;
  /** `BS` of `Bo Sten (BS)`; null when the notes give none. */
  readonly initials: string | null;
  /** Title or role (`verksamhetschef IFO`); null when none is given. */
  readonly role: string | null;
  readonly organisation: string | null;
  /** Party letters without parentheses (`S`, `-`). */
  readonly party: string | null;
  /** For whom a verifier signs (`länets kommuner`). */
  readonly for: string | null;
  /** Whether this person served (tjänstgjorde): false only for substitutes who did not. */
  readonly serving: boolean;
  /** The name of the one whom this substitute replaced, without party. */
  readonly replaces: string | null;
  /** The party of that one as written; absent or null when none is given. */
  readonly replacedParty?: string | null;
  /** Took part on distance (på distans). */
  readonly remote: boolean;
  /** The § numbers from which the person was recused (jäv). */
  readonly recused: readonly number[];
  readonly presence: Presence;
  readonly position: Position;
}

/** Whom a substitute replaced, with party as written (`Lena Fors (KD)`); null when nobody. */
export function replacedBy({ replaces, replacedParty }: Person): string | null {
  return replaces === null || replacedParty == null ? replaces : `${replaces} (${replacedParty})`;
}

/** Whether `person` took part in the § with this number. */
export function attended(person: Person, item: number): boolean {
  if (person.recused.includes(item)) return false;
  return person.presence.items === null || person.presence.items.includes(item);
}
