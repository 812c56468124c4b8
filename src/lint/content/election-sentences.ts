import { nameGroups } from '../../language/election-names.ts';
import { electionVerb } from '../../language/elections.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { onceFor } from '../../model/once-for.ts';
import { findAll } from '../../model/find-all.ts';
import { sentencesWithPlaces } from './sentences.ts';
import type { Passage } from './passages.ts';

/** Names that stand beside each other, and where in the sentence: 0-based UTF-16 offsets, `end` exclusive. */
export interface NamesInSentence {
  readonly names: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** A sentence that tells whom this meeting chose. */
export interface ElectionSentence {
  readonly item: Item;
  readonly text: string;
  readonly groups: readonly NamesInSentence[];
  /** Whether those who chose stand before the verb, and those chosen after it. */
  readonly chosenFrom: number;
  readonly position: ReturnType<Passage['place']>;
}

/** The sentences in elections, in document order. */
export const electionSentences = onceFor((protocol: Protocol): readonly ElectionSentence[] =>
  sentencesWithPlaces(protocol).flatMap(({ text, passage, position }): ElectionSentence[] => {
    const { item, block } = passage.part;
    if (item === null || block?.type !== 'decision' || block.kind === 'proposal') return [];
    const verb = [...findAll(electionVerb, text)][0];
    if (verb === undefined && block.kind !== 'election') return [];
    const isActive = verb?.groups?.['active'] !== undefined;
    const chosenFrom = isActive ? verb!.index + verb![0].length : 0;
    const groups = nameGroups(text, () => false).filter(({ start }) => start >= chosenFrom);
    return [{ item, text, groups, chosenFrom, position }];
  }),
);
