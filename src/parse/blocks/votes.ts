import type { Nodes } from 'mdast';
import type { Vote } from '../../model/blocks.ts';
import { lineText } from '../../model/text.ts';
import type { Element } from './elements.ts';
import { count, readCount } from './numbers.ts';
import { isVoterLine, partAtChoices, readVoterLine, readVotersInParentheses } from './voter-line.ts';
import { readVoteTable } from './vote-table.ts';

type Draft = { -readonly [Key in keyof Vote]: Vote[Key] };

/**
 * Reads the votes that a block tells of; a block without any count, table or meaning tells of none. `announced` is what stands
 * before it, where the meaning of yes and no may have been told.
 */
export function readVotes(title: string | null, elements: readonly Element[], announced = ''): Vote[] {
  const drafts: Draft[] = [];
  const question = questionOf(title);
  for (const element of elements) readElement(drafts, element, question);
  if (drafts[0] && isClosed(title ?? '')) drafts[0].closed = true;
  const votes = drafts.filter(isVote).map(tallied);
  const [first] = votes;
  if (!first || first.yesMeans !== null || first.noMeans !== null) return votes;
  const { yes, no } = readMeanings(announced);
  return [{ ...first, yesMeans: yes, noMeans: no }, ...votes.slice(1)];
}

/** Cheap to ask of every decision: whether any of its words may tell of a vote. */
export function mayTellVote(nodes: readonly Nodes[]): boolean {
  return nodes.some((node) =>
    'children' in node ? mayTellVote(node.children) : 'value' in node && /röst|voter|\(/i.test(node.value),
  );
}

/** Where a decision says how many were for it: before its first `att`, and in a sentence of its own after it. */
const ownCount = /(?:^|[.!?]\s)((?:Beslutet|Röst\p{L}*|Omröstningen|Voteringen)[\s:][^.]{3,120})/gu;

/** The count that a decision tells in its own words (`Nämnden beslutar med 14 röster mot 9 att …`); null where it tells none. */
export function readOwnVote(text: string, position: Vote['position']): Vote | null {
  const inParentheses = /\(([^()]{1,40}\s(?:mot|nej)[^()]{0,40})\)\s*\.?$/u.exec(text)?.[1];
  if (inParentheses === undefined && !/röst|voter/i.test(text)) return null;
  const [before = '', ...clauses] = text.split(/(?<!\S)att\s/u);
  // `… att notera att fullmäktige med 14 röster mot 9 …` tells of another vote.
  const after = clauses.length === 1 ? /\smed\s[^.]{1,40}röst[^.]{0,40}\.?$/u.exec(clauses[0]!)?.[0] : null;
  const sentences = Array.from(text.matchAll(ownCount), ([, sentence]) => sentence!);
  const told = [before, after ?? '', inParentheses ?? '', ...sentences].join('. ');
  const drafts: Draft[] = [];
  readText(drafts, told, position, null);
  const [vote] = drafts;
  return vote && vote.yes !== null && vote.no !== null ? vote : null;
}

function readElement(drafts: Draft[], element: Element, question: string | null): void {
  if (element.kind === 'node' && element.node.type === 'table') {
    const voters = readVoteTable(element.node);
    if (!voters) return;
    const draft = current(drafts, element.position, (vote) => vote.voters.length > 0);
    draft.voters = voters;
    return;
  }
  for (const part of partsOf(element).flatMap(partAtChoices))
    readText(drafts, part, element.position, question);
}

function readText(drafts: Draft[], text: string, position: Vote['position'], question: string | null): void {
  const starts = /^(?:omröstning|votering)(?:en)?\s*(\d+|om .+)/iu.exec(text);
  const meanings = isVoterLine(text) ? { yes: null, no: null } : readMeanings(text);
  const totals = readTotals(text);
  const isNew = (vote: Draft): boolean =>
    (starts !== null && hasContent(vote)) ||
    (meanings.yes !== null && vote.yesMeans !== null && meanings.yes !== vote.yesMeans) ||
    (totals.yes !== null && vote.yes !== null && vote.voters.length === 0 && totals.yes !== vote.yes);
  const draft = current(drafts, position, isNew);
  draft.question ??= starts ? questionOf(text) : question;
  draft.yesMeans ??= meanings.yes;
  draft.noMeans ??= meanings.no;
  draft.yes ??= totals.yes;
  draft.no ??= totals.no;
  draft.abstain ??= totals.abstain;
  draft.voters = [
    ...draft.voters,
    ...readVoterLine(text, position),
    ...readVotersInParentheses(text, position),
  ];
  draft.closed ||= isClosed(text);
  if (/utslagsröst/i.test(text)) draft.castingVote = sentenceWith(text, /utslagsröst/i);
}

function current(drafts: Draft[], position: Vote['position'], isNew: (vote: Draft) => boolean): Draft {
  const last = drafts.at(-1);
  if (last && !isNew(last)) {
    last.position = { start: last.position.start, end: position.end };
    return last;
  }
  const fresh: Draft = {
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
  drafts.push(fresh);
  return fresh;
}

/** The lines of an element: a list has one a entry. */
function partsOf(element: Element): string[] {
  if (element.kind === 'node' && element.node.type === 'list')
    return element.node.children.map((item) => lineText([item]));
  return element.kind === 'node' && element.node.type === 'table' ? [] : [element.text];
}

function readMeanings(text: string): { yes: string | null; no: string | null } {
  const formal = (word: string): string | null => {
    const pattern = new RegExp(
      String.raw`\b${word}(?:-?\s?röst(?:er)?)?\s*(?:för|innebär|betyder|=|:|till)\s+(.+?)(?=(?:[,;]?\s+(?:och\s+)?(?:ja|nej)(?:-?\s?röst(?:er)?)?\s*(?:för|innebär|betyder|=|:|till)\s)|[,;]?\s+(?:mot|och|samt)\s+${count}\s|,\s+(?:${count}\s|bifaller|beslutar|avslår|antar)|[.;]?\s*$|\.\s)`,
      'iu',
    );
    const found = pattern.exec(text)?.[1]?.trim();
    return found && !/^\d+(?:\s|,|$)/.test(found) ? found : null;
  };
  const spoken = (word: string): string | null => {
    const pattern = new RegExp(
      String.raw`\b(?:den|de) som\s+((?:(?!\b(?:den|de) som\b|rösta).)+?)\s+(?:ska\s+)?rösta(?:r|de)?\s+${word}\b`,
      'iu',
    );
    return pattern.exec(text)?.[1]?.trim().replace(/,$/, '') ?? null;
  };
  return { yes: formal('ja') ?? spoken('ja'), no: formal('nej') ?? spoken('nej') };
}

/** `votering (14–9)` · `röstsiffrorna 14–9` · `rösterna 8 mot 5` · `14 röster mot 9`: the winning side stands first. */
const pair = new RegExp(
  String.raw`(?:(?:röst|voter|omröst)\p{L}*(?:\s+(?:blev|är|var|föll|med|på|till))?[\s:,(]+(${count})(?:\s*[–-]\s*|\s+mot\s+)(${count})|(?<![\p{L}\d–-])(${count})\s+röst(?:er)?\s+(?:e?mot|[–-])\s+(${count}))(?![\p{L}\d/:–-]|\s+nej)`,
  'iu',
);

function readTotals(text: string): { yes: number | null; no: number | null; abstain: number | null } {
  const read = (before: string, after: string): number | null => {
    const found = new RegExp(before, 'iu').exec(text)?.[1] ?? new RegExp(after, 'iu').exec(text)?.[1];
    return found === undefined ? null : readCount(found);
  };
  const abstained = String.raw`avst(?:år|od|ått|åend\p{L}*)`;
  const [, ...sides] = /mot|\d\s?[–-]/i.test(text) ? (pair.exec(text) ?? []) : [];
  const [won, lost] = sides.filter((side) => side !== undefined).map(readCount);
  return {
    // `röstade 5 för och 3 mot` is the same in small meetings.
    yes:
      won ??
      read(
        String.raw`(?<!\p{L})(${count})\s+(?:rösta(?:r|de)\s+)?(?:ja(?:-?\s?röst(?:er)?)?|(?:röst(?:er)?\s+)?för)(?!\p{L})`,
        String.raw`(?<!\p{L})ja(?:-?\s?röst(?:er)?)?\s*[:=]?\s*(${count})(?!\p{L})`,
      ),
    no:
      lost ??
      read(
        String.raw`(?<!\p{L})(${count})\s+(?:rösta(?:r|de)\s+)?(?:nej(?:-?\s?röst(?:er)?)?|(?:röst(?:er)?\s+)?(?:e)?mot)(?!\p{L})`,
        String.raw`(?<!\p{L})nej(?:-?\s?röst(?:er)?)?\s*[:=]?\s*(${count})(?!\p{L})`,
      ),
    abstain: read(
      String.raw`(?<!\p{L})(${count})\s+(?:ledam\p{L}+\s+)?(?:som\s+)?${abstained}`,
      String.raw`${abstained}\s*[:=]?\s*(${count})(?!\p{L})`,
    ),
  };
}

/** A table without a totals line still has totals. */
export function tallied(vote: Vote): Vote {
  const number = (choice: string): number => vote.voters.filter((voter) => voter.vote === choice).length;
  if (vote.voters.length === 0 || vote.yes !== null || vote.no !== null) return vote;
  return { ...vote, yes: number('yes'), no: number('no'), abstain: vote.abstain ?? number('abstain') };
}

function questionOf(text: string | null): string | null {
  const match = /^(?:sluten\s+)?(?:omröstning|votering)(?:en)?(?:\s*\d+)?\s*(?:[:–-]\s*(.+)|(om .+))$/iu.exec(
    text ?? '',
  );
  return (match?.[1] ?? match?.[2] ?? null)?.replace(/\s*[:.]$/, '') ?? null;
}

function isClosed(text: string): boolean {
  return /\bslut(?:en|et|na)\s+(?:omröstning|votering|val|röst|sed)/iu.test(text);
}

function sentenceWith(text: string, pattern: RegExp): string {
  return text.split(/(?<=[.!?])\s+/).find((sentence) => pattern.test(sentence)) ?? text;
}

function hasContent(vote: Draft): boolean {
  return vote.yes !== null || vote.yesMeans !== null || vote.voters.length > 0;
}

function isVote(vote: Draft): boolean {
  return hasContent(vote) || vote.closed || vote.castingVote !== null;
}
