import type { Protocol } from '../../model/protocol.ts';
import { findAll } from '../../model/find-all.ts';
import { literally } from '../../model/literally.ts';
import { passages, type Passage } from './passages.ts';

/** A place where a pattern fits the running text. */
export interface Hit {
  readonly passage: Passage;
  readonly match: RegExpExecArray;
  /** What stands before and after the match in its passage. */
  readonly before: string;
  readonly after: string;
}

/** Where a global pattern fits the running text below the cover, in document order. */
export function findWords(protocol: Protocol, pattern: RegExp): Hit[] {
  return passages(protocol).flatMap((passage) => hitsIn(passage, pattern));
}

/** Where these very words stand in the running text. */
export function findText(protocol: Protocol, words: string): Hit[] {
  return findWords(protocol, new RegExp(literally(words), 'gu'));
}

/** Where a global pattern fits one passage. */
export function hitsIn(passage: Passage, pattern: RegExp): Hit[] {
  return [...findAll(pattern, passage.text)].map((match) => ({
    passage,
    match,
    before: passage.text.slice(0, match.index),
    after: passage.text.slice(match.index + match[0].length),
  }));
}

/** The place of a hit. */
export function placeOf({ passage, match }: Hit): ReturnType<Passage['place']> {
  return passage.place(match.index, match.index + match[0].length);
}
