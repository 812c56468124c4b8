import { wordList } from './word-list.ts';
import { partPattern } from './pattern.ts';
/** An attachment that a text refers to (`bilaga 2`, `bilagorna 1–3`): its number, a joint, and the last number; global. */
export const attachmentReference =
  /(?<!\p{L})bilag(?:a|or|orna)\s+(\d{1,3})(?:\s*(–|-|och|,|samt)\s*(\d{1,3})(?![\d-]))?/giu;

/** `bilaga 5 till överenskommelsen` is that document's, not the protocol's. */
export const isAttachmentOfAnother = /^\s+(?:till|i|av|från)\s+(?!(?:detta\s+|dagens\s+)?protokoll)/iu;

/** Words that say where the list of who voted how is found. */
export const refersToVoteList = partPattern(
  wordList(
    'bilaga, bilagd, omröstningslista, voteringslista, röstlista, enligt nedan, enligt följande, enligt lista',
  ),
);

/** An attachment with its number before its name. */
export const numberedAttachment = /^(?:bilaga\s+)?(\d{1,3}[a-zåäö]?)(?:\s*[:.)–-]\s*|\s+)(\S.*)$/iu;
