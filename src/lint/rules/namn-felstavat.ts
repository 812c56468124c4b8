import type { Position } from 'unist';
import type { Block } from '../../model/blocks.ts';
import type { Protocol } from '../../model/protocol.ts';
import { allBlocks } from '../content/all-blocks.ts';
import { findText, placeOf } from '../content/find-words.ts';
import { findPerson, withoutParty } from '../find-person.ts';
import { isOneSlip } from '../one-slip.ts';
import type { Finding, Rule } from '../rule.ts';

/** A name in a proposal, vote or statement that is one letter from a participant's is probably theirs. */
export const namnFelstavat: Rule = {
  name: 'namn-felstavat',
  severity: 'warning',
  check: (protocol) =>
    [...protocol.items, ...protocol.sections].flatMap((part) =>
      allBlocks(part.blocks).flatMap((block) =>
        [...new Set(namesIn(block))].flatMap((written): Finding[] => {
          const meant = misspelt(written, protocol);
          if (meant === null) return [];
          return [
            {
              message: {
                sv: `”${written}” finns inte bland deltagarna; menas ${meant}?`,
                en: `“${written}” isn’t among the participants; is ${meant} meant?`,
              },
              help: {
                sv: 'Skriv namnet likadant här och i närvarolistan.',
                en: 'Write the name alike here and in the attendance list.',
              },
              position: placeOfName(written, block, protocol),
            },
          ];
        }),
      ),
    ),
};

/** Owners of actions are understood, and told of, when the notes are read. */
function namesIn(block: Block): string[] {
  switch (block.type) {
    case 'proposals':
      return block.proposals.flatMap(({ person }) => person ?? []).map(withoutParty);
    case 'votes':
      return block.votes.flatMap(({ voters }) => voters.map(({ name }) => withoutParty(name)));
    case 'reservation':
    case 'note':
    case 'recusal':
    case 'abstention':
      return block.people.map(withoutParty);
    default:
      return [];
  }
}

/** The name on the cover that `written` is one slip from; null when it is known, or like none or several. */
function misspelt(written: string, protocol: Protocol): string | null {
  if (!/\p{L}\s+\p{L}/u.test(written) || findPerson(written, null, protocol).kind === 'known') return null;
  const { present, substitutes, chairs, secretaries, others, absent, called } = protocol;
  const names = [present, substitutes, chairs, secretaries, others, absent, called]
    .flat()
    .map(({ name }) => name);
  const alike = [...new Set(names)].filter((name) => isOneSlip(fold(written), fold(name)));
  return alike.length === 1 ? alike[0]! : null;
}

function placeOfName(written: string, block: Block, protocol: Protocol): Position {
  const hits = findText(protocol, written);
  const hit = hits.find(({ passage }) => passage.part.block === block);
  return hit ? placeOf(hit) : block.position;
}

function fold(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('sv').replace(/\s+/g, ' ').trim();
}
