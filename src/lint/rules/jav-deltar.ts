import { takesPartAllTheSame } from '../../language/recusals.ts';
import { listedIn, sentencesOf } from '../../language/sentences.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { plainText } from '../../model/text.ts';
import { findPerson } from '../people/find-person.ts';
import { blocksOfType, placeInBlock } from '../content/item-parts.ts';
import { errorIfMunicipal, isMunicipal } from '../status/laws.ts';
import { recusalsAt, type Recusal } from '../people/recusals.ts';
import { servingPeople } from '../people/serving.ts';
import { subjectsOf } from '../people/statement-subjects.ts';
import { takesPart } from '../votes/votes-of.ts';
import type { Finding, Rule } from '../rule.ts';

/** Who is recused at an item neither votes, proposes nor makes a reservation there, and is not listed as serving. */
export const javDeltar: Rule = {
  name: 'jav-deltar',
  severity: 'error',
  check: (protocol, profile) =>
    protocol.items.flatMap((item) =>
      recusalsAt(protocol, item).flatMap((recusal) => [
        ...acts(recusal, item, protocol).map((act) => ({
          message: {
            sv: `${recusal.name} är jävig i § ${item.number} men ${act.what.sv}.`,
            en: `${recusal.name} is recused at § ${item.number} but ${act.what.en}.`,
          },
          help: {
            sv: 'Den som är jävig deltar inte. Rätta namnet, eller uppgiften om jäv.',
            en: 'Who is recused takes no part. Correct the name, or what is said of the recusal.',
          },
          position: act.position,
          severity: errorIfMunicipal(profile),
        })),
        ...listedAsServing(recusal, item, protocol)
          // Only where law asks who served at which § does it matter that the list leaves it out.
          .filter(({ severity }) => severity === undefined || isMunicipal(profile))
          .map((finding) => ({ ...finding, severity: finding.severity ?? errorIfMunicipal(profile) })),
      ]),
    ),
};

interface Act {
  readonly what: Bilingual;
  readonly position: Item['position'];
}

function acts(recusal: Recusal, item: Item, protocol: Protocol): Act[] {
  const { name } = recusal;
  const isThat = (written: string, party: string | null = null): boolean => {
    const found = findPerson(written, party, protocol);
    return found.kind === 'known' && found.name === name;
  };
  const votes = blocksOfType(item, 'votes').flatMap((block) =>
    block.votes.flatMap(({ voters }) =>
      voters
        .filter((voter) => takesPart(voter) && isThat(voter.name, voter.party))
        .map(({ position }) => ({ what: { sv: 'röstar', en: 'votes' }, position })),
    ),
  );
  const proposals = blocksOfType(item, 'proposals').flatMap((block) =>
    block.proposals.flatMap(({ person }) =>
      listedIn(person ?? '')
        .filter((written) => isThat(written))
        .map((written) => ({
          what: { sv: 'lägger ett yrkande', en: 'makes a proposal' },
          position: placeInBlock(protocol, block, written),
        })),
    ),
  );
  const reservations = blocksOfType(item, 'reservation').flatMap((block) =>
    subjectsOf(block)
      .filter((written) => isThat(written))
      .map((written) => ({
        what: { sv: 'reserverar sig', en: 'makes a reservation' },
        position: placeInBlock(protocol, block, written),
      })),
  );
  return [...proposals, ...votes, ...reservations, ...allTheSame(recusal, protocol)];
}

/** The words about the recusal themselves say that the one they are about took part. */
function allTheSame({ block, written }: Recusal, protocol: Protocol): Act[] {
  const sentence =
    block && sentencesOf(plainText(block.content)).find((each) => takesPartAllTheSame.test(each));
  if (!block || !sentence?.includes(written)) return [];
  return [
    {
      what: { sv: 'deltar i beslutet', en: 'takes part in the decision' },
      position: placeInBlock(protocol, block, written),
    },
  ];
}

/** The list contradicts the recusal when it names the §; when it names none, it only leaves it out. */
function listedAsServing(
  { name, listed, block, written }: Recusal,
  item: Item,
  protocol: Protocol,
): Finding[] {
  const { number } = item;
  if (listed !== null || block === null || number === null) return [];
  const person = servingPeople(protocol).find((each) => each.name === name);
  if (!person || (person.presence.items !== null && !person.presence.items.includes(number))) return [];
  const related = [
    {
      message: { sv: 'Här står det om jävet.', en: 'Here the recusal is told.' },
      position: placeInBlock(protocol, block, written),
    },
  ];
  const help = {
    sv: `Skriv ”${name}, jäv § ${number}” i närvarolistan.`,
    en: `Write “${name}, jäv § ${number}” in the attendance list.`,
  };
  if (person.presence.items === null)
    return [
      {
        message: {
          sv: `Närvarolistan visar inte att ${name} var jävig i § ${number}.`,
          en: `The attendance list does not show that ${name} was recused at § ${number}.`,
        },
        help,
        position: person.position,
        related,
        severity: 'info',
      },
    ];
  return [
    {
      message: {
        sv: `${name} är jävig i § ${number} men står som närvarande där.`,
        en: `${name} is recused at § ${number} but listed as present there.`,
      },
      help,
      position: person.position,
      related,
    },
  ];
}
