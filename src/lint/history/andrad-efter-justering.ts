import { findItemRanges } from '../../language/item-ranges.ts';
import type { RootContent } from 'mdast';
import type { Position } from 'unist';
import type { BlockType } from '../../model/blocks.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import { listed } from '../../model/listed.ts';
import type { Person } from '../../model/person.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { plainText } from '../../model/text.ts';
import { allBlocks, type PlainBlock } from '../content/all-blocks.ts';
import { headingLine } from '../content/heading-line.ts';
import { textOf } from '../content/item-parts.ts';
import type { Finding } from '../rule.ts';
import type { HistoryRule, VerifiedVersion } from './history-rule.ts';
import { onOneLine } from '../../model/text-shapes.ts';

/** What was justerat changes only by a correction (rättelse) that says so: JO 3339-2013, JO 581-2013. */
export const andradEfterJustering: HistoryRule = {
  name: 'andrad-efter-justering',
  severity: 'error',
  check: (protocol, before) => {
    const corrected = correctedItems(protocol);
    return [
      ...(corrected.cover ? [] : coverChanges(protocol, before)),
      ...itemChanges(protocol, before).flatMap(({ number, finding }) =>
        number !== null && corrected.items.has(number) ? [] : [finding],
      ),
    ];
  },
};

/** What the corrections are about: §§, or where one names none, what stands before the items. */
function correctedItems({ corrections }: Protocol) {
  const named = corrections.map(({ item, text }) => [
    ...(item === null ? [] : [item]),
    ...findItemRanges(text).flatMap(({ numbers }) => numbers),
  ]);
  return { items: new Set(named.flat()), cover: named.some((items) => items.length === 0) };
}

interface ItemChange {
  readonly number: number | null;
  readonly finding: Finding;
}

function itemChanges(after: Protocol, before: VerifiedVersion): ItemChange[] {
  const old = byKey(before.protocol.items);
  const current = byKey(after.items);
  const gone = [...old].filter(([key]) => !current.has(key));
  return [
    ...gone.map(([, { number, label }]) => ({ number, finding: found(wasRemoved(label), before) })),
    ...[...current].flatMap(([key, item]): ItemChange[] => {
      const was = old.get(key);
      const finding = was ? changed(item, was, before) : added(item, before);
      return finding ? [{ number: item.number, finding }] : [];
    }),
  ];
}

/** Items by number; those that share one are for another rule. */
function byKey(items: readonly Item[]): Map<string, Item> {
  return new Map(
    items.toReversed().map((item) => [`${item.prefix ?? ''} ${item.number ?? item.label}`, item]),
  );
}

function wasRemoved(label: string): Bilingual {
  return { sv: `${label} har tagits bort`, en: `${label} has been removed` };
}

function added(item: Item, before: VerifiedVersion): Finding {
  const what = { sv: `${item.label} har kommit till`, en: `${item.label} has been added` };
  return { ...found(what, before), position: headingLine(item) };
}

/** The parts of a protocol that an item is changed in without the words around them. */
const parts: readonly (readonly [BlockType, Bilingual])[] = [
  ['decision', { sv: 'beslutet', en: 'the decision' }],
  ['proposals', { sv: 'yrkandena', en: 'the proposals' }],
  ['votes', { sv: 'omröstningen', en: 'the vote' }],
  ['reservation', { sv: 'reservationen', en: 'the reservation' }],
  ['note', { sv: 'protokollsanteckningen', en: 'the note for the minutes' }],
  ['recusal', { sv: 'uppgiften om jäv', en: 'the recusal' }],
  ['abstention', { sv: 'uppgiften om vilka som inte deltog', en: 'who took no part' }],
];

function changed(item: Item, was: Item, before: VerifiedVersion): Finding | null {
  const names = parts.filter(([type]) => wordsOf(item, type) !== wordsOf(was, type));
  const { label } = item;
  if (names.length === 0) {
    if (allWords(item) === allWords(was)) return null;
    const text = { sv: `Texten i ${label} har ändrats`, en: `The text of ${label} has been changed` };
    return { ...found(text, before), severity: 'warning', position: headingLine(item) };
  }
  const sv = listedIn(
    'sv',
    names.map(([, name]) => name),
  );
  const en = listedIn(
    'en',
    names.map(([, name]) => name),
  );
  const what = { sv: `I ${label} har ${sv} ändrats`, en: `In ${label} there is a change of ${en}` };
  return { ...found(what, before), position: placeOf(names[0]![0], item, was) };
}

/** The first part of this type that was not there word for word. */
function placeOf(type: BlockType, item: Item, was: Item): Position {
  const old = wordsOf(was, type);
  const isNew = (content: readonly RootContent[]) => !old.includes(normalised(plainText(content)));
  const block = blocks(item).find((each) => each.type === type && isNew(each.content));
  const clause = block?.type === 'decision' ? block.clauses.find((each) => isNew(each.content)) : undefined;
  return (clause ?? block)?.position ?? headingLine(item);
}

function blocks({ blocks: all }: Item): readonly PlainBlock[] {
  return allBlocks(all);
}

function wordsOf(item: Item, type: BlockType): string {
  return normalised(textOf(blocks(item).filter((block) => block.type === type)));
}

function allWords(item: Item): string {
  return normalised(`${item.title}\n${textOf(blocks(item))}`);
}

function normalised(text: string): string {
  return onOneLine(text.normalize('NFC')).trim();
}

function coverChanges(after: Protocol, before: VerifiedVersion): Finding[] {
  const names = lists.filter(([key]) => peopleOf(after[key]) !== peopleOf(before.protocol[key]));
  const first = names.flatMap(([key]) => after[key])[0];
  const where = first ? { position: first.position } : {};
  const { meeting } = after;
  const day =
    meetingOf(after) === meetingOf(before.protocol) ? [] : [{ sv: 'tid och plats', en: 'time and place' }];
  const told = [...names.map(([, name]) => name), ...day];
  if (told.length === 0) return [];
  const what = {
    sv: `Uppgifterna om ${listedIn('sv', told)} har ändrats`,
    en: `What is said of ${listedIn('en', told)} has been changed`,
  };
  return [
    {
      ...found(what, before),
      ...(names.length === 0 && meeting.position ? { position: meeting.position } : where),
    },
  ];
}

type PeopleKey = 'chairs' | 'secretaries' | 'verifiers' | 'present' | 'substitutes' | 'absent' | 'others';

const lists: readonly (readonly [PeopleKey, Bilingual])[] = [
  ['chairs', { sv: 'ordförande', en: 'the chair' }],
  ['secretaries', { sv: 'sekreterare', en: 'the secretary' }],
  ['verifiers', { sv: 'justerare', en: 'the verifiers' }],
  ['present', { sv: 'närvarande', en: 'those present' }],
  ['substitutes', { sv: 'ersättare', en: 'substitutes' }],
  ['absent', { sv: 'frånvarande', en: 'those absent' }],
  ['others', { sv: 'övriga', en: 'others' }],
];

function peopleOf(people: readonly Person[]): string {
  return JSON.stringify(
    people.map(({ name, role, party, replaces, serving, remote, recused, presence }) => {
      return [name, role, party, replaces, serving, remote, recused, presence.items];
    }),
  );
}

function meetingOf({ meeting: { date, start, end, place } }: Protocol): string {
  return JSON.stringify([date, start, end, place]);
}

function found(what: Bilingual, { name }: VerifiedVersion): Finding {
  return {
    message: {
      sv: `${what.sv} sedan protokollet justerades (version ${name} i git).`,
      en: `${what.en} since the protocol was verified (version ${name} in git).`,
    },
    help: {
      sv: 'Återställ det som justerades, eller skriv överst vad som är rättat: ”rättelse: 2026-05-28, § 12: "A" rättat till "B", Namn”.',
      en: 'Restore what was verified, or write at the top what is corrected: “rättelse: 2026-05-28, § 12: "A" rättat till "B", Name”.',
    },
  };
}

function listedIn(language: 'sv' | 'en', names: readonly Bilingual[]): string {
  return listed(
    names.map((name) => name[language]),
    language === 'sv' ? 'och' : 'and',
  );
}
