import type { Position } from 'unist';
import type { Person } from '../../model/person.ts';

/** What the notes say about when somebody took part, before it is known which §§ the meeting had. */
export interface PresenceStatement {
  /** `§§ 1–4`: only these. */
  readonly include: readonly number[];
  /** `ej §§ 7–8`: all but these. */
  readonly exclude: readonly number[];
  /** `del av § 3`: for a part of these. */
  readonly partial: readonly number[];
  /** `fr.o.m. § 4`. */
  readonly from: number | null;
  /** `t.o.m. § 8`. */
  readonly until: number | null;
  /** `kom kl. 10.15`, as `HH:MM`. */
  readonly arrived: string | null;
  /** `gick 11.00`, as `HH:MM`. */
  readonly left: string | null;
  /** Took part, but not all the time (`deltog halva mötet`, and whatever else above narrows it). */
  readonly partly: boolean;
  /** Says in a verb that it tells of attendance (`deltog §§ 1–4`), so that it does so in a list of absent people too. */
  readonly verbal: boolean;
  /** All of it as written; null when nothing was stated. */
  readonly note: string | null;
}

/** A person as read from one place of the notes: a `Person` before identities and § numbers are known. */
export interface ReadPerson extends Omit<Person, 'type' | 'presence'> {
  /** Full name once the identity is known, until then the same as `written`. */
  readonly name: string;
  /** Said not to have been there (`anmält förhinder`), in whichever list. */
  readonly absent: boolean;
  readonly presence: PresenceStatement;
}

/** The statement of one about whom nothing is stated. */
export const nothingStated: PresenceStatement = {
  include: [],
  exclude: [],
  partial: [],
  from: null,
  until: null,
  arrived: null,
  left: null,
  partly: false,
  verbal: false,
  note: null,
};

/** A person of whom nothing is known yet. */
export function unnamed(position: Position): ReadPerson {
  return {
    name: '',
    written: '',
    initials: null,
    role: null,
    organisation: null,
    party: null,
    for: null,
    serving: true,
    replaces: null,
    replacedParty: null,
    remote: false,
    recused: [],
    absent: false,
    presence: nothingStated,
    position,
  };
}
