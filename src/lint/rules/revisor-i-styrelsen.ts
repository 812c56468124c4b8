import { isAboutFunctions } from '../../language/roles.ts';
import { officesNamed, tellsOfStaying, type Office } from '../../language/offices.ts';
import type { Protocol } from '../../model/protocol.ts';
import { electionSentences, type ElectionSentence } from '../content/election-sentences.ts';
import { electedInTables, type ElectedInTable } from '../content/elected-in-tables.ts';
import { nameGroups } from '../../language/election-names.ts';
import { sentencesWithPlaces } from '../content/sentences.ts';
import { isMembersMeeting } from '../status/is-assembly.ts';
import { findPerson, withoutParty } from '../people/find-person.ts';
import type { Finding, Rule } from '../rule.ts';

/** Who examines the board, or proposes it, does not sit on it. */
export const revisorIStyrelsen: Rule = {
  name: 'revisor-i-styrelsen',
  severity: 'warning',
  check: (protocol, profile) => {
    if (!isMembersMeeting(protocol, profile)) return [];
    const chosen = [
      ...electionSentences(protocol).flatMap((sentence) => elected(sentence, protocol)),
      ...electedInTables(protocol).flatMap((row) => inTable(row, protocol)),
      ...staying(protocol),
    ];
    const board = new Map(chosen.filter(({ office }) => office === 'board').map((one) => [one.name, one]));
    return chosen
      .filter(({ office, name }) => office !== 'board' && board.has(name))
      .map(({ office, name, written, position }): Finding => ({
        message:
          office === 'auditor'
            ? {
                sv: `${written} väljs både till revisor och till styrelsen.`,
                en: `${written} is chosen both as auditor and for the board.`,
              }
            : {
                sv: `${written} väljs både till valberedningen och till styrelsen.`,
                en: `${written} is chosen both for the nominating committee and for the board.`,
              },
        help: {
          sv: 'Rätta namnet, eller välj en annan: enligt praxis granskar och föreslår ingen den styrelse som han eller hon sitter i.',
          en: 'Correct the name, or choose another: by custom nobody audits or nominates a board that he or she sits on.',
        },
        position,
        related: [
          {
            message: { sv: 'Valet till styrelsen.', en: 'The election to the board.' },
            position: board.get(name)!.position,
          },
        ],
        ...(office === 'nominating' && { severity: 'info' }),
      }));
  },
};

interface Elected {
  readonly office: Office;
  readonly name: string;
  readonly written: string;
  readonly position: ElectionSentence['position'];
}

/** `Inger Bratt har ett år kvar`, in an item about the board. */
function staying(protocol: Protocol): Elected[] {
  return sentencesWithPlaces(protocol).flatMap(({ text, passage, position }): Elected[] => {
    const offices = officesNamed(passage.part.item?.title ?? '');
    const isOfBoard = offices[0] === 'board' && offices.length === 1;
    if (!isOfBoard || !tellsOfStaying(text)) return [];
    return nameGroups(text, () => false)
      .flatMap(({ names }) => names)
      .filter((name) => name.includes(' '))
      .map((name) => ({ office: 'board', name: withoutParty(name), written: name, position }));
  });
}

/** For the office that the post, or else the heading, names. */
function inTable({ item, name: written, post, position }: ElectedInTable, protocol: Protocol): Elected[] {
  const own = officesNamed(post);
  const offices = own.length > 0 && !own.includes('board') ? own : officesNamed(item.title);
  const [office] = offices;
  if (office === undefined || offices.length > 1) return [];
  const found = findPerson(written, null, protocol);
  return [{ office, name: found.kind === 'known' ? found.name : written, written, position }];
}

/** Those chosen for the one office that the sentence, or else the heading, names. */
function elected({ item, text, groups, position }: ElectionSentence, protocol: Protocol): Elected[] {
  if (isAboutFunctions(item.title)) return [];
  const own = officesNamed(text);
  const offices = own.length > 0 ? own : officesNamed(item.title);
  const [office] = offices;
  if (office === undefined || offices.length > 1) return [];
  return groups.flatMap(({ names }) =>
    names.map((name) => {
      const written = withoutParty(name);
      const found = findPerson(written, null, protocol);
      return { office, name: found.kind === 'known' ? found.name : written, written, position };
    }),
  );
}
