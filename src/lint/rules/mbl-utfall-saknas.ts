import { sentencesOf } from '../../language/sentences.ts';
import {
  allParties,
  namesKindOfNegotiation,
  tellsPosition,
  tellsStandpoint,
  negotiatesInTitle,
  negotiationEnded,
  negotiationGoesOn,
  tellsNegotiationOutcome,
  titlesOutcome,
} from '../../language/negotiations.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import type { Position } from 'unist';
import { sentencesWithPlaces } from '../content/sentences.ts';
import { allBlocks } from '../content/all-blocks.ts';
import { headingLine } from '../content/heading-line.ts';
import { fullText } from '../content/full-text.ts';
import { isPrepared } from '../status/is-prepared.ts';
import { textOf } from '../content/item-parts.ts';
import { names, unionsOf } from '../people/unions.ts';
import type { Finding, Rule } from '../rule.ts';

/** The protocol of a negotiation says whether the parties agree, or that information was given, and that it was closed. */
export const mblUtfallSaknas: Rule = {
  name: 'mbl-utfall-saknas',
  severity: 'error',
  applies: ({ demands }) => demands.law === 'medbestämmandelagen',
  check: (protocol) => {
    if (protocol.items.length === 0 || isPrepared(protocol)) return [];
    if (tellsNegotiationOutcome.test(fullText(protocol)))
      return [...negotiatedWithout(protocol).map(itemFinding), ...partiesWithout(protocol)];
    return [
      {
        message: {
          sv: 'Protokollet säger inte om parterna är eniga eller oeniga.',
          en: 'The protocol doesn’t say whether the parties agree.',
        },
        help,
        position: headingLine(itemOfOutcome(protocol)),
      },
    ];
  },
};

const help = {
  sv: 'Skriv ”Parterna är eniga.”, ”Parterna är oeniga.” eller ”Informationen är lämnad.”',
  en: 'Write “Parterna är eniga.”, “Parterna är oeniga.” or “Informationen är lämnad.”',
};

/** Items that negotiate by their titles and tell no outcome, where only others of their kind tell theirs: each has its own. */
function negotiatedWithout({ items, sections }: Protocol): Item[] {
  const [own, rest] = [
    items.filter(({ title }) => namesKindInTitle(title)),
    items.filter(({ title }) => !namesKindInTitle(title)),
  ];
  const isTold = [...rest, ...sections].some((part) =>
    tellsNegotiationOutcome.test(textOf(allBlocks(part.blocks))),
  );
  if (isTold) return [];
  return own.filter((item) => {
    const text = textOf(allBlocks(item.blocks));
    return (
      negotiatesInTitle.test(item.title) && !tellsNegotiationOutcome.test(text) && !negotiationGoesOn(text)
    );
  });
}

/** A union that was there and of which nothing is told, where the outcome is told for others by name. */
function partiesWithout(protocol: Protocol): Finding[] {
  const unions = unionsOf(protocol);
  const told = protocol.items.filter((item) => tellsPosition(textOf(allBlocks(item.blocks))));
  const texts = told.flatMap((item) => sentencesOf(textOf(allBlocks(item.blocks))));
  const outcomes = texts.filter(tellsStandpoint);
  if (unions.length < 2 || outcomes.some((text) => allParties.test(text))) return [];
  const without = unions.filter((union) => !outcomes.some((text) => names(text, union)));
  if (without.length === 0 || without.length === unions.length) return [];
  return without.map((union) => ({
    message: {
      sv: `Protokollet säger inte om ${union} är enig eller oenig med arbetsgivaren.`,
      en: `The protocol doesn’t say whether ${union} agrees with the employer.`,
    },
    help: {
      sv: `Skriv ”Arbetsgivaren och ${union} är eniga.” eller ”… är oeniga.”`,
      en: `Write “Arbetsgivaren och ${union} är eniga.” or “… är oeniga.”`,
    },
    position: lastOutcome(told[0]!, protocol) ?? headingLine(told[0]!),
    severity: 'warning',
  }));
}

/** The last sentence of the item that tells what a party thinks: what is missing stands beside it. */
function lastOutcome(item: Item, protocol: Protocol): Position | null {
  const own = sentencesWithPlaces(protocol).filter(({ passage }) => passage.part.item === item);
  return own.findLast(({ text, passage }) => !passage.isHeading && tellsStandpoint(text))?.position ?? null;
}

function namesKindInTitle(title: string): boolean {
  return negotiatesInTitle.test(title) || namesKindOfNegotiation(title);
}

function itemFinding(item: Item): Finding {
  return {
    message: {
      sv: `§ ${item.number} säger inte om parterna är eniga eller oeniga.`,
      en: `§ ${item.number} doesn’t say whether the parties agree.`,
    },
    help,
    position: headingLine(item),
    // The outcome of several may stand in words that nobody has thought of.
    severity: 'warning',
  };
}

/** The item whose title promises the outcome, or else the last but that which closes the negotiation. */
function itemOfOutcome({ items }: Protocol): Item {
  const told = items.find(({ title }) => titlesOutcome.test(title));
  return told ?? items.findLast(({ title }) => !negotiationEnded.test(title)) ?? items[0]!;
}
