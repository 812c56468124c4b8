import type { BlockType } from '../../model/blocks.ts';
import { rowWith, wordsFor } from '../acts.ts';
import { cueType, nearestCue, type CueType } from '../cues.ts';
import { wordPattern } from '../pattern.ts';
import type { BodyNames } from './body-names.ts';
import { readDecisionLead } from './decision-sentence.ts';
import { passiveWording } from './passive-decision.ts';
import { openingWords } from './sentence-cue.ts';
import { isCountLine } from './vote-counts.ts';

/** What a line is by its own words, wherever it stands. */
export interface Wording {
  readonly kind: Exclude<BlockType, 'prose' | 'sub-item'>;
  /** The words that tell it, as written; all of the line where no part of it does alone. */
  readonly words: string;
  /** The infinitive by which the table of acts has the wording, or the kind of the cue. */
  readonly row: string;
}

/** What a line would be if it stood alone: a decision, a cue, a sentence that opens something; null for ordinary text. */
export function wordingOf(text: string, names: BodyNames): Wording | null {
  const cue = cueType(text);
  if (cue !== null) return { kind: cue, words: text, row: cue };
  const verb = readDecisionLead(text, names)?.verb;
  if (verb !== undefined) return { kind: 'decision', words: verb, row: rowWith(verb)?.lemma ?? 'decision' };
  if (isCountLine(text)) return { kind: 'votes', words: text, row: 'votes' };
  const opening = openingWords(text);
  if (opening !== null) return { kind: opening.type, words: opening.words, row: opening.type };
  const settling = passiveWording(text, names);
  return settling === null
    ? null
    : {
        kind: 'decision',
        words: settling || text,
        row: rowWith(settling)?.lemma ?? (settling === '' ? 'välja' : 'decision'),
      };
}

/** The words in a sentence that give somebody a task, whether or not it was read as one; null where there are none. */
export function assignment(text: string): Wording | null {
  assigning ??= wordPattern(
    wordsFor(['assigns'], ['present', 'past', 'passivePresent', 'passivePast', 'supine']),
  );
  const words = assigning.exec(text)?.[0];
  return words === undefined ? null : { kind: 'actions', words, row: rowWith(words)?.lemma ?? 'actions' };
}

/** Made when somebody asks why. */
let assigning: RegExp | null = null;

/** The cue that a short line is most likely a slip of the pen for (`Besult:`), with what it opens; null when none is near. */
export function misspeltCue(text: string): { readonly name: string; readonly kind: CueType } | null {
  const name = /^(?:[*_#\s]*)(\p{L}[\p{L}\s-]{2,40}?)(?:[*_\s]*)(?::|$)/u.exec(text)?.[1];
  return name === undefined || cueType(name) !== null ? null : nearestCue(name);
}
