import type { Block, Decision } from '../../model/blocks.ts';
import type { Evidence, FactName } from '../../model/evidence.ts';
import type { Person } from '../../model/person.ts';
import type { Item, NextMeeting, Protocol } from '../../model/protocol.ts';
import type { Reading } from '../../model/reading.ts';
import { lineText } from '../../model/text.ts';
import type { OtherReading, WhyFact, WhyFactName } from '../../model/why.ts';
import type { BodyNames } from '../../language/sentences/body-names.ts';
import { wordingOf } from '../../language/sentences/wording.ts';
import type { ParseResult } from '../parse-result.ts';
import { innermost, startsWithin } from './places.ts';

/** A result of reading notes that could be read. */
export type ReadNotes = Pick<ParseResult, 'readings' | 'text' | 'secretLines'> & {
  readonly protocol: Protocol;
};

/** Where each fact of the protocol stands, what made it so, and what else was considered. */
export function explainReading({ protocol, readings, text }: ReadNotes): WhyFact[] {
  const lines = text.split('\n');
  const why = new Why(protocol, readings, lines);
  return [
    why.settled('body', protocol.body),
    why.title(),
    ...(['date', 'start', 'end', 'place'] as const).map((fact) => why.settled(fact, protocol.meeting[fact])),
    ...why.role('chair', protocol.chairs, ['ordförande', 'ordförande-och-sekreterare']),
    ...why.role('secretary', protocol.secretaries, ['sekreterare', 'ordförande-och-sekreterare']),
    ...why.role('verifier', protocol.verifiers, ['justerare']),
    ...why.people('present', protocol.present),
    ...why.people('substitute', protocol.substitutes),
    ...why.people('other', protocol.others),
    ...why.people('absent', protocol.absent),
    ...protocol.items.flatMap((item) => [why.item(item), ...why.blocks(item.blocks, item.label)]),
    ...protocol.sections.flatMap(({ blocks }) => why.blocks(blocks, null)),
    ...protocol.nextMeetings.map((meeting) => why.nextMeeting(meeting)),
  ];
}

/** What the deciding body of a protocol may call itself. */
export function namesOf({ body, aliases, meeting, kind, title }: Protocol): BodyNames {
  const called = [kind, title].filter(Boolean).join(' ');
  return { body, aliases, meetingDate: meeting.date, meeting: called };
}

class Why {
  readonly #protocol: Protocol;
  readonly #readings: readonly Reading[];
  readonly #lines: readonly string[];
  readonly #names: BodyNames;

  constructor(protocol: Protocol, readings: readonly Reading[], lines: readonly string[]) {
    this.#protocol = protocol;
    this.#readings = readings;
    this.#lines = lines;
    this.#names = namesOf(protocol);
  }

  /** A fact that has its candidates. */
  settled(fact: FactName, value: string | null): WhyFact {
    const ranked = this.#protocol.evidence.filter((each) => each.fact === fact);
    const taken = value === null ? undefined : ranked.find(({ isTaken }) => isTaken);
    const others = ranked.filter((each) => each !== taken).map(toOther);
    if (!taken) return { fact, item: null, value, told: null, others };
    const isInText = taken.rank === 'event' || taken.rank === 'sentence';
    const told = this.#told(taken.position, taken.words, isInText ? isBlock : isOfCover);
    return { fact, item: null, value, told: { ...told, rank: taken.rank }, others };
  }

  title(): WhyFact {
    const { title } = this.#protocol;
    const reading = this.#readings.find(({ kind, row }) => kind === 'title' || row === 'titel') ?? null;
    const told = title === null || reading === null ? null : this.#told(reading.position, title, isOfCover);
    return { fact: 'title', item: null, value: title, told, others: [] };
  }

  /** Those who lead, write or verify; one fact without a value where nobody does. */
  role(fact: WhyFactName, people: readonly Person[], keys: readonly string[]): WhyFact[] {
    const unused = this.#readings.filter(
      ({ kind, row, position }) =>
        kind === 'field' &&
        keys.includes(row ?? '') &&
        !people.some((person) => startsWithin(person.position, position)),
    );
    const others = unused.map(({ position, rank }): OtherReading => {
      const words = this.#line(position.start.line);
      return { value: null, fault: null, rank, words, position };
    });
    const told = people.map((person): WhyFact => {
      const [each] = this.people(fact, [person]);
      const isListed = !keys.includes(each!.told?.row ?? '') && person.role !== null;
      return isListed ? { ...each!, told: { ...each!.told!, wording: person.role } } : each!;
    });
    if (told.length === 0) return [{ fact, item: null, value: null, told: null, others }];
    return told.map((each, nth) => (nth === 0 ? { ...each, others } : each));
  }

  people(fact: WhyFactName, people: readonly Person[]): WhyFact[] {
    return people.map(({ name, written, position }) => ({
      fact,
      item: null,
      value: name,
      told: this.#told(position, written, isOfCover),
      others: [],
    }));
  }

  item({ label, title, position }: Item): WhyFact {
    const reading = this.#readings.find(
      (each) => each.kind === 'item' && each.position.start.line === position.start.line,
    );
    const told = { ...this.#told(position, this.#line(position.start.line)), reading: reading ?? null };
    return { fact: 'item', item: label, value: title, told, others: [] };
  }

  blocks(blocks: readonly Block[], item: string | null): WhyFact[] {
    return blocks.flatMap((block) => [
      ...this.#block(block, item),
      ...block.actions.map(({ text, position }) => this.#fact('action', item, text, position, text)),
    ]);
  }

  nextMeeting({ date, start, place, position }: NextMeeting): WhyFact {
    const value = [date, start, place].filter(Boolean).join(' ') || null;
    return this.#fact('next-meeting', null, value, position, this.#line(position.start.line));
  }

  #block(block: Block, item: string | null): WhyFact[] {
    switch (block.type) {
      case 'decision':
        return [this.#decision(block, item)];
      case 'sub-item':
        return this.blocks(block.blocks, item);
      case 'proposals':
        return block.proposals.map(({ text, position }) => this.#fact('motion', item, text, position, text));
      case 'votes':
        return block.votes.map(({ position, yes, no }) => {
          const count = yes === null && no === null ? null : `${yes ?? '?'}–${no ?? '?'}`;
          return this.#fact('vote', item, count, position, this.#line(position.start.line));
        });
      case 'reservation':
      case 'note':
      case 'recusal':
      case 'abstention': {
        const text = lineText(block.content);
        return [this.#fact('statement', item, block.people.join(', ') || text, block.position, text)];
      }
      default:
        return [];
    }
  }

  #decision(decision: Decision, item: string | null): WhyFact {
    const { clauses, content, position, title } = decision;
    const text = lineText(content);
    const value = clauses.length > 0 ? clauses.map((clause) => lineText(clause.content)).join(' ') : text;
    return this.#fact('decision', item, value, position, [title, text].filter(Boolean).join(' '));
  }

  #fact(
    fact: WhyFactName,
    item: string | null,
    value: string | null,
    position: Reading['position'],
    words: string,
  ): WhyFact {
    return { fact, item, value, told: this.#told(position, words), others: [] };
  }

  /** By the smallest part around the place; of those of the kind that is `wanted`, where any is. */
  #told(position: Reading['position'], words: string, wanted = isBlock): NonNullable<WhyFact['told']> {
    const reading = innermost(position, this.#readings.filter(wanted)) ?? innermost(position, this.#readings);
    const wording = reading?.by === 'wording' ? wordingOf(reading.words, this.#names) : null;
    const row = wording?.row ?? reading?.row ?? null;
    return { words, rank: reading?.rank ?? null, reading, row, wording: wording?.words ?? null, position };
  }

  #line(line: number): string {
    return (this.#lines[line - 1] ?? '').trim();
  }
}

function isOfCover({ kind }: Reading): boolean {
  return kind === 'field' || kind === 'title';
}

function isBlock(reading: Reading): boolean {
  return !isOfCover(reading);
}

function toOther({ value, fault, rank, words, position }: Evidence): OtherReading {
  return { value, fault, rank, words, position };
}
