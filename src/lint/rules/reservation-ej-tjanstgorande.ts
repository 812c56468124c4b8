import type { Statement } from '../../model/blocks.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import type { Profile } from '../../model/profile.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { findPerson } from '../people/find-person.ts';
import { blocksOfType, placeInBlock } from '../content/item-parts.ts';
import { errorIfMunicipal } from '../status/laws.ts';
import { subjectsOf } from '../people/statement-subjects.ts';
import { checkAttendance, outsiderAt, type Outsider } from '../people/taking-part.ts';
import type { Finding, Rule } from '../rule.ts';

/** Only who took part in a decision makes a reservation against it. */
export const reservationEjTjanstgorande: Rule = {
  name: 'reservation-ej-tjanstgorande',
  severity: 'error',
  check: (protocol, profile) =>
    protocol.items.flatMap((item) =>
      blocksOfType(item, 'reservation').flatMap((block) =>
        subjectsOf(block).flatMap((written) => checkOne(written, block, item, protocol, profile)),
      ),
    ),
};

function checkOne(
  written: string,
  block: Statement,
  item: Item,
  protocol: Protocol,
  profile: Profile,
): Finding[] {
  const outsider =
    outsiderAt({ name: written, party: null }, item, protocol, profile) ?? abstainer(written, item, protocol);
  if (!outsider) return [];
  return [
    {
      message: {
        sv: `${outsider.name} reserverar sig i § ${item.number} men ${outsider.reason.sv}.`,
        en: `${outsider.name} makes a reservation in § ${item.number} but ${outsider.reason.en}.`,
      },
      help: outsider.help ?? checkAttendance,
      position: placeInBlock(protocol, block, written),
      severity: errorIfMunicipal(profile),
    },
  ];
}

/** One who abstained in the last vote, or takes no part in the decision. */
function abstainer(written: string, item: Item, protocol: Protocol): Outsider | null {
  const person = findPerson(written, null, protocol);
  if (person.kind !== 'known') return null;
  const isSame = (name: string, party: string | null): boolean => {
    const other = findPerson(name, party, protocol);
    return other.kind === 'known' && other.name === person.name;
  };
  const declined = blocksOfType(item, 'abstention').flatMap(subjectsOf);
  if (declined.some((name) => isSame(name, null)))
    return {
      name: person.name,
      reason: { sv: 'deltar inte i beslutet', en: 'takes no part in the decision' },
      help: bothAtOnce,
    };
  const last = blocksOfType(item, 'votes')
    .flatMap(({ votes }) => votes)
    .at(-1);
  const vote = last?.voters.find(({ name, party }) => isSame(name, party))?.vote;
  if (vote !== 'abstain') return null;
  const reason = { sv: 'avstod i omröstningen', en: 'abstained in the vote' };
  return { name: person.name, reason, help: bothAtOnce };
}

const bothAtOnce: Bilingual = {
  sv: 'Den som avstår kan inte reservera sig: stryk det ena, eller rätta namnet.',
  en: 'Who abstains can’t make a reservation: strike one of them, or correct the name.',
};
