import { choosesFor } from '../../language/offices.ts';
import { fullNameInText } from '../../language/people/name-shape.ts';
import type { Position } from 'unist';
import type { Block } from '../../model/blocks.ts';
import type { Protocol } from '../../model/protocol.ts';
import { allBlocks } from '../content/all-blocks.ts';
import { findWords, placeOf } from '../content/find-words.ts';
import { passages } from '../content/passages.ts';
import { findPerson, withoutParty } from '../people/find-person.ts';
import { everybody, plainName, wordsOf } from '../people/known-people.ts';
import { onceFor } from '../../model/once-for.ts';
import { slipBetween } from '../../model/slip.ts';
import type { Finding, Rule } from '../rule.ts';
import { hasSpace, onOneLine } from '../../model/text-shapes.ts';

/** A name in a proposal, vote or statement that is one letter from a participant's is probably theirs. */
export const namnFelstavat: Rule = {
  name: 'namn-felstavat',
  severity: 'warning',
  check: (protocol) => [...inParts(protocol), ...inText(protocol)],
};

function inParts(protocol: Protocol): Finding[] {
  return [...protocol.items, ...protocol.sections].flatMap((part) =>
    allBlocks(part.blocks).flatMap((block) =>
      [...new Set(namesIn(block))].flatMap((written): Finding[] => {
        const meant = misspelt(written, protocol);
        return meant === null ? [] : [finding(written, meant, placeOfName(written, block, protocol))];
      }),
    ),
  );
}

/** Elsewhere the name may be somebody else’s, so it is told only where it stands once and the right one is written in full. */
function inText(protocol: Protocol): Finding[] {
  const told = new Set(protocol.items.flatMap(({ blocks }) => allBlocks(blocks).flatMap(namesIn)));
  const hits = findWords(protocol, fullNameInText).filter(
    ({ passage }) =>
      passage.part.block?.type !== 'recipients' &&
      (!isElection(passage.part.block) || choosesFor('justerare', passage.text)),
  );
  const counts = Map.groupBy(hits, ({ match }) => match[0]);
  return [...counts].flatMap(([written, [hit, ...more]]): Finding[] => {
    if (more.length > 0 || told.has(written) || written.length < shortest) return [];
    const alike = alikeTo(written, protocol).filter((name) => hasSpace(name));
    const [meant] = alike;
    if (meant === undefined || alike.length > 1 || fold(written) === `${fold(meant)}s`) return [];
    return [finding(written, meant, placeOf(hit!))];
  });
}

/** In letters: a shorter name is one letter from many others. */
const shortest = 9;

/** Who is elected may be related to a participant. */
function isElection(block: Block | null): boolean {
  return block?.type === 'decision' && block.kind === 'election';
}

function finding(written: string, meant: string, position: Position): Finding {
  return {
    message: {
      sv: `”${written}” finns inte bland deltagarna; menas ${meant}?`,
      en: `“${written}” isn’t among the participants; is ${meant} meant?`,
    },
    help: {
      sv: 'Skriv namnet likadant här och i närvarolistan.',
      en: 'Write the name alike here and in the attendance list.',
    },
    position,
  };
}

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
  const alike = alikeTo(written, protocol);
  return alike.length === 1 ? alike[0]! : null;
}

/** The participants from whose names a name is one slip away. */
function alikeTo(written: string, protocol: Protocol): string[] {
  const folded = fold(written);
  const near = everybody(protocol).near(wordsOf(plainName(written))) ?? [];
  return near.flatMap(({ name }) => (slipBetween(folded, fold(name)) !== null ? [name] : []));
}

const passagesOf = onceFor((protocol: Protocol) => Map.groupBy(passages(protocol), ({ part }) => part.block));

function placeOfName(written: string, block: Block, protocol: Protocol): Position {
  for (const passage of passagesOf(protocol).get(block) ?? []) {
    const at = passage.text.indexOf(written);
    if (at >= 0) return passage.place(at, at + written.length);
  }
  return block.position;
}

function fold(name: string): string {
  return onOneLine(name.normalize('NFC').toLocaleLowerCase('sv')).trim();
}
