import { sentenceSpans } from '../../language/sentences.ts';
import type { Protocol } from '../../model/protocol.ts';
import { onceFor } from '../../model/once-for.ts';
import { passages, type Passage } from './passages.ts';

/** A sentence of the running text. */
export interface PlacedSentence {
  readonly text: string;
  /** Where it begins in its passage (0-based, UTF-16). */
  readonly start: number;
  readonly passage: Passage;
  readonly position: ReturnType<Passage['place']>;
}

/** All sentences and lines below the cover, in document order. */
export const sentencesWithPlaces = onceFor((protocol: Protocol): readonly PlacedSentence[] =>
  passages(protocol).flatMap((passage) =>
    sentenceSpans(passage.text).map(({ start, end }) => ({
      text: passage.text.slice(start, end),
      start,
      passage,
      position: passage.place(start, end),
    })),
  ),
);
