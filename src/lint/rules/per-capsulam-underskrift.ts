import {
  generalPerCapsulam,
  headsAllSigners,
  isNoMember,
  signedByAll,
  ownerIsNoPerson,
  perCapsulam,
} from '../../language/per-capsulam.ts';
import type { Position } from 'unist';
import type { Person } from '../../model/person.ts';
import type { Profile } from '../../model/profile.ts';
import type { Protocol } from '../../model/protocol.ts';
import { fullText } from '../content/full-text.ts';
import { passages } from '../content/passages.ts';
import { peopleNamedIn } from '../people/find-person.ts';
import { isVerified } from '../status/is-verified.ts';
import { textOfItem } from '../content/item-parts.ts';
import type { Rule } from '../rule.ts';

/** Where shareholders or a board decide without meeting, all of them sign. */
export const perCapsulamUnderskrift: Rule = {
  name: 'per-capsulam-underskrift',
  severity: 'error',
  applies: ({ demands }) =>
    demands.meeting === 'board' ? demands.law !== 'kommunallagen' : isOfShareholders(demands),
  check: (protocol, { demands }) => {
    if (!isPerCapsulam(protocol)) return [];
    const isBoard = demands.meeting === 'board';
    const list = listOfSigners(protocol);
    if (list === null && signedByAll.test(fullText(protocol))) return [];
    const signers = list?.names ?? namedSigners(protocol, isBoard);
    const missing = isBoard
      ? membersWithoutSignature(protocol, signers)
      : shareholdersWithoutSignature(protocol, signers);
    const [first] = missing;
    if (!first) return [];
    const names = missing.map(({ written }) => written).join(', ');
    const { body, all } = isBoard ? words.board : words.assembly;
    return [
      {
        message: {
          sv: `${body.sv} per capsulam, men ${names} står inte bland dem som skriver under.`,
          en: `${body.en} per capsulam, but ${names} is not among those who sign.`,
        },
        help: {
          sv: `Skriv in alla ${all.sv} under ”justerare”, eller ”Protokollet undertecknas av samtliga ${all.sv}.”`,
          en: `Write all ${all.en} under “justerare”, or “Protokollet undertecknas av samtliga ${all.sv}.”`,
        },
        position: list?.position ?? first.position,
        // Until then they may still be added; of a board it is a habit and no law.
        severity: isVerified(protocol.status) && !isBoard ? 'error' : 'warning',
      },
    ];
  },
};

const words = {
  assembly: {
    body: { sv: 'Stämman hölls', en: 'The meeting was held' },
    all: { sv: 'aktieägare', en: 'shareholders' },
  },
  board: {
    body: { sv: 'Styrelsen beslutade', en: 'The board decided' },
    all: { sv: 'ledamöter', en: 'members' },
  },
};

function isOfShareholders({ law, meeting }: Profile['demands']): boolean {
  return law === 'aktiebolagslagen' && meeting === 'assembly';
}

/** The names below `Underskrift av samtliga ledamöter:`, and where they stand; null where there are none. */
function listOfSigners(
  protocol: Protocol,
): { readonly names: ReadonlySet<string>; readonly position: Position } | null {
  const all = passages(protocol);
  const at = all.findIndex(({ text }) => headsAllSigners.test(text.split('\n', 1)[0]!.trim()));
  const below = at < 0 ? [] : all.slice(at, at + 1 + protocol.present.length);
  const names = new Set(below.flatMap(({ text }) => peopleNamedIn(text, protocol)));
  const named = below.findLast(({ text }) => peopleNamedIn(text, protocol).length > 0);
  return named ? { names, position: named.place(0, named.text.length) } : null;
}

/** Of a board that names no verifier nobody is said to sign. */
function namedSigners({ chairs, secretaries, verifiers }: Protocol, isBoard: boolean): ReadonlySet<string> {
  if (isBoard && verifiers.length === 0) return new Set();
  return new Set([...chairs, ...secretaries, ...verifiers].map(({ name }) => name));
}

/** A note that names nobody who signs is a draft, of which other rules tell; a deputy or a manager is no member. */
function membersWithoutSignature({ present }: Protocol, signers: ReadonlySet<string>): Person[] {
  if (signers.size === 0) return [];
  return present.filter(({ name, role }) => !signers.has(name) && !isNoMember.test(role ?? ''));
}

/** The meeting itself, not something else that an item tells of. */
function isPerCapsulam(protocol: Protocol): boolean {
  const { kind, title, body, meeting, coverNotes, items } = protocol;
  const names = [kind, title, body, meeting.place, meeting.written, ...coverNotes.map(({ text }) => text)];
  return (
    perCapsulam.test(names.join('\n')) || items.some((item) => generalPerCapsulam.test(textOfItem(item)))
  );
}

/** Who stands for a company or for others signs in its name, which the list of signers may tell otherwise. */
function shareholdersWithoutSignature({ present }: Protocol, signers: ReadonlySet<string>): Person[] {
  return present.filter(
    ({ name, role }) => !signers.has(name) && !ownerIsNoPerson.test(`${name} ${role ?? ''}`),
  );
}
