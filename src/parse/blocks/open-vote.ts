import type { Vote } from '../../model/blocks.ts';

/** A vote while it is being read. */
export type OpenVote = { -readonly [Key in keyof Omit<Vote, 'voters'>]: Vote[Key] } & {
  voters: Vote['voters'][number][];
  /** Some voted whom the notes don't name (`Nej röstade övriga ledamöter`): those named are not all. */
  hasUnnamed?: boolean;
};

/** The vote that is being read, or a fresh one where `isNew` says so of the last. */
export function current(
  open: OpenVote[],
  position: Vote['position'],
  isNew: (vote: OpenVote) => boolean,
): OpenVote {
  const last = open.at(-1);
  if (last && !isNew(last)) {
    last.position = { start: last.position.start, end: position.end };
    return last;
  }
  const fresh: OpenVote = {
    question: null,
    yesMeans: null,
    noMeans: null,
    yes: null,
    no: null,
    abstain: null,
    closed: false,
    castingVote: null,
    voters: [],
    position,
  };
  open.push(fresh);
  return fresh;
}

/** Whether anything but who broke a tie is told of a vote. */
export function hasContent(vote: OpenVote): boolean {
  return vote.yes !== null || vote.yesMeans !== null || vote.voters.length > 0;
}

/** Whether anything is told of a vote. */
export function isVote(vote: OpenVote): boolean {
  return hasContent(vote) || vote.closed || vote.castingVote !== null;
}
