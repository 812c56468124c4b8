import { sentenceSeam } from '../../language/sentences.ts';
import { clauseSplit } from '../../language/typed-marks.ts';
import {
  ownCount,
  countInParentheses,
  namesVote,
  byVotes,
  besideDecision,
  voteStart,
  castingVoteWord,
  voteQuestion,
  closedVote,
  mayTellOfVote,
} from '../../language/vote-words.ts';
import type { Nodes } from 'mdast';
import type { Vote } from '../../model/blocks.ts';
import { lineText } from '../../model/text.ts';
import { findAll } from '../../model/find-all.ts';
import type { Element } from './elements.ts';
import { readMeanings, readTotals } from '../../language/sentences/vote-counts.ts';
import {
  type IsKnown,
  partAtChoices,
  partAtVoters,
  readVoterLine,
  readVoterSentence,
  readVotersInParentheses,
  tellsUnnamed,
  tellsVoters,
} from './voter-line.ts';
import { current, hasContent, isVote, type OpenVote } from './open-vote.ts';
import { unwrapped } from './vote-lines.ts';
import { withVoteRows } from './vote-rows.ts';
import { oddVoteRows, readVoteTable } from './vote-table.ts';

/**
 * Reads the votes that a block tells of; a block without any count, table or meaning tells of none. `announced` is what stands
 * before it, where the meaning of yes and no may have been told.
 */
export function readVotes(
  title: string | null,
  elements: readonly Element[],
  announced = '',
  isKnown: IsKnown = () => false,
): Vote[] {
  const open: OpenVote[] = [];
  const question = questionOf(title);
  const plain: Element[] = [];
  const flush = (): void => {
    for (const element of unwrapped(plain.splice(0))) readElement(open, element, question, isKnown);
  };
  for (const part of withVoteRows(elements)) {
    if (part.kind !== 'rows') {
      plain.push(part);
      continue;
    }
    flush();
    current(open, part.position, (vote) => vote.voters.length > 0).voters = [...part.voters];
  }
  flush();
  if (open[0] && isClosed(title ?? '')) open[0].closed = true;
  const votes = open.filter(isVote).map(({ hasUnnamed, ...vote }) => (hasUnnamed ? vote : tallied(vote)));
  const [first] = votes;
  if (!first || first.yesMeans !== null || first.noMeans !== null) return votes;
  const { yes, no } = readMeanings(announced);
  return [{ ...first, yesMeans: yes, noMeans: no }, ...votes.slice(1)];
}

/** Cheap to ask of every decision: whether any of its words may tell of a vote. */
export function mayTellVote(nodes: readonly Nodes[]): boolean {
  return nodes.some((node) =>
    'children' in node ? mayTellVote(node.children) : 'value' in node && mayTellOfVote.test(node.value),
  );
}

/** Whether the only thing a vote tells is what yes and no mean: it is counted in another place. */
export function isUncounted({ yes, no, voters }: Vote): boolean {
  return yes === null && no === null && voters.length === 0;
}

/** The count that a decision tells in its own words (`Nämnden beslutar med 14 röster mot 9 att …`); null where it tells none. */
export function readOwnVote(text: string, position: Vote['position']): Vote | null {
  const inParentheses = countInParentheses.exec(text)?.[1];
  if (inParentheses === undefined && !namesVote.test(text)) return null;
  const [before = '', ...clauses] = text.split(clauseSplit);
  // `… att notera att fullmäktige med 14 röster mot 9 …` tells of another vote.
  const after = clauses.length === 1 ? byVotes.exec(clauses[0]!.replace(besideDecision, ''))?.[0] : null;
  const sentences = Array.from(findAll(ownCount, text), ([, sentence]) => sentence!);
  const told = [before.replace(besideDecision, ''), after ?? '', inParentheses ?? '', ...sentences].join(
    '. ',
  );
  const open: OpenVote[] = [];
  readText(open, told, position, null);
  const [vote] = open;
  return vote && vote.yes !== null && vote.no !== null ? vote : null;
}

/** The count of a sentence of its own in prose (`Omröstning: 3 för, 2 emot.`); null where no sentence tells one. */
export function readToldCount(text: string, position: Vote['position']): Vote | null {
  for (const [, sentence] of findAll(ownCount, text)) {
    const open: OpenVote[] = [];
    readText(open, sentence!, position, null);
    const [vote] = open;
    if (vote && vote.yes !== null && vote.no !== null) return vote;
  }
  return null;
}

function readElement(open: OpenVote[], element: Element, question: string | null, isKnown: IsKnown): void {
  if (element.kind === 'node' && element.node.type === 'table') {
    const voters = readVoteTable(element.node);
    if (!voters) return;
    const partial = current(open, element.position, (vote) => vote.voters.length > 0);
    partial.voters = [...voters];
    const odd = oddVoteRows(element.node);
    if (odd.length > 0) partial.oddRows = odd;
    return;
  }
  for (const part of partsOf(element).flatMap(partAtChoices).flatMap(partAtVoters))
    readText(open, part, element.position, question, isKnown);
}

function readText(
  open: OpenVote[],
  text: string,
  position: Vote['position'],
  question: string | null,
  isKnown: IsKnown = () => false,
): void {
  const starts = voteStart.exec(text);
  const meanings = tellsVoters(text, isKnown) ? { yes: null, no: null } : readMeanings(text);
  const totals = readTotals(text);
  const isNew = (vote: OpenVote): boolean =>
    (starts !== null && hasContent(vote)) ||
    (meanings.yes !== null && vote.yesMeans !== null && meanings.yes !== vote.yesMeans) ||
    (totals.yes !== null && vote.yes !== null && vote.voters.length === 0 && totals.yes !== vote.yes);
  const partial = current(open, position, isNew);
  partial.question ??= starts ? questionOf(text) : question;
  partial.yesMeans ??= meanings.yes;
  partial.noMeans ??= meanings.no;
  partial.yes ??= totals.yes;
  partial.no ??= totals.no;
  partial.abstain ??= totals.abstain;
  // A list of thousands has one on each line.
  for (const read of [readVoterLine, readVoterSentence, readVotersInParentheses])
    for (const voter of read(text, position, isKnown)) partial.voters.push(voter);
  if (tellsUnnamed(text)) partial.hasUnnamed = true;
  partial.closed ||= isClosed(text);
  if (castingVoteWord.test(text)) partial.castingVote = sentenceWith(text, castingVoteWord);
}

/** The lines of an element: a list has one a entry. */
function partsOf(element: Element): string[] {
  if (element.kind === 'node' && element.node.type === 'list')
    return element.node.children.map((item) => lineText([item]));
  return element.kind === 'node' && element.node.type === 'table' ? [] : [element.text];
}

/** A table without a totals line still has totals. */
export function tallied(vote: Vote): Vote {
  const number = (choice: string): number => vote.voters.filter((voter) => voter.vote === choice).length;
  if (vote.voters.length === 0 || vote.yes !== null || vote.no !== null) return vote;
  return { ...vote, yes: number('yes'), no: number('no'), abstain: vote.abstain ?? number('abstain') };
}

function questionOf(text: string | null): string | null {
  const match = voteQuestion.exec(text ?? '');
  return (match?.[1] ?? match?.[2] ?? null)?.replace(/\s*[:.]$/, '') ?? null;
}

/** Whether a text says that those who voted did so in secret. */
export function isClosed(text: string): boolean {
  return closedVote.test(text);
}

function sentenceWith(text: string, pattern: RegExp): string {
  return text.split(sentenceSeam).find((sentence) => pattern.test(sentence)) ?? text;
}
