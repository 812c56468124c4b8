import { seatsTold } from '../../language/counted-present.ts';
import { isMemberToo, isNoMember } from '../../language/offices.ts';
import { formatItemRange } from '../../model/item-range.ts';
import type { Person } from '../../model/person.ts';
import type { Profile } from '../../model/profile.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { allBlocks } from '../content/all-blocks.ts';
import { fullText } from '../content/full-text.ts';
import { headingLine } from '../content/heading-line.ts';
import { recusalsAt } from '../people/recusals.ts';
import { countServing, listsAttendance, servingPeople, standingAt } from '../people/serving.ts';
import type { Rule } from '../rule.ts';

/** More than half of the members were there at each § with a decision. */
export const beslutsforhetSaknas: Rule = {
  name: 'beslutsforhet-saknas',
  severity: 'error',
  applies: ({ demands }) => demands.quorum || isCompanyBoard(demands),
  check: (protocol, profile) => {
    const seats =
      protocol.seats ?? profile.seats ?? seatsTold(fullText(protocol)) ?? listedSeats(protocol, profile);
    if (seats === null || !listsAttendance(protocol)) return [];
    const decided = protocol.items.filter(isDecided);
    const countPresent = profile.demands.quorum ? countMembers : countDirectors;
    const few = decided.filter((item) => countPresent(protocol, item) * 2 <= seats);
    if (few.length === 0) return [];
    const range = formatItemRange(few.map(({ number }) => number!));
    const counts = few.map((item) => countPresent(protocol, item)).sort((a, b) => a - b);
    const count = [...new Set([counts[0], counts.at(-1)])].join('–');
    const needed = Math.floor(seats / 2) + 1;
    return [
      {
        message: {
          sv: `${count} av ${seats} ledamöter tjänstgör ${range}; för beslut krävs fler än hälften, alltså ${needed}.`,
          en: `${count} of ${seats} members serve at ${range}; a decision takes more than half, that is ${needed}.`,
        },
        help: {
          sv: 'Kontrollera vilka som tjänstgjorde, och att ”antal-ledamöter” stämmer.',
          en: 'Check who served, and that “antal-ledamöter” is right.',
        },
        // Where it lacks most of the time, the list of those present is what is wrong.
        position:
          few.length * 2 > decided.length
            ? lastMember(servingPeople(protocol)).position
            : headingLine(few[0]!),
        ...(!profile.demands.quorum && { severity: 'warning' as const }),
      },
    ];
  },
};

/** How many members the list names, where nobody says how many there are: those of a company’s board who came and who did not. */
function listedSeats(protocol: Protocol, { demands }: Profile): number | null {
  const absent = protocol.absent.filter(isMember);
  if (!isCompanyBoard(demands) || absent.length === 0) return null;
  const officials = new Set([...protocol.secretaries, ...protocol.others].map(({ name }) => name));
  const there = servingPeople(protocol).filter((person) => isMember(person) && !officials.has(person.name));
  return there.length + absent.length;
}

function lastMember(serving: readonly Person[]): Person {
  return serving.findLast(isMember) ?? serving.at(-1)!;
}

function isMember({ role, replaces }: Person): boolean {
  return replaces === null && !isNoMember(role ?? '');
}

/** The board of a company decides by more than half of its members too, by custom. */
function isCompanyBoard({ law, meeting }: Profile['demands']): boolean {
  return law === 'aktiebolagslagen' && meeting === 'board';
}

function isDecided(item: Item): boolean {
  return (
    item.number !== null && allBlocks(item.blocks).some(({ type }) => type === 'decision' || type === 'votes')
  );
}

/** The board of a company counts neither its managing director nor who keeps the record, unless they are members too. */
function countDirectors(protocol: Protocol, item: Item): number {
  const officials = servingPeople(protocol).filter(
    (person) =>
      isNoMember(person.role ?? '') &&
      person.replaces === null &&
      standingAt(protocol, person.name, item) === 'serving',
  );
  return countMembers(protocol, item) - officials.filter(({ role }) => !isMemberToo(role ?? '')).length;
}

/** Those recused count: the rest may handle the item though they are too few. */
function countMembers(protocol: Protocol, item: Item): number {
  return countServing(protocol, item).most + recusalsAt(protocol, item).length;
}
