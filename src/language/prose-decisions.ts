import { findAll } from '../model/find-all.ts';
import { wordsFor, wordsOf } from './acts.ts';
import { isGenericBody } from './bodies.ts';
import { wordGate } from './gate.ts';
import { anyOf } from './pattern.ts';
import { isCondition, isOfOtherTime, tellsOfEarlier, beginsWithDay } from './other-times.ts';
import { wordList } from './word-list.ts';
import { partsAtSpaces } from '../model/text-shapes.ts';

const passive = wordsFor(['decides'], ['passivePresent', 'passivePast']);
const active = wordsFor(['decides', 'agrees'], ['present', 'past']);

/** Who decides at any meeting, besides the bodies by their kind. */
const deciders = wordList(
  'vi, man, vd, chefen, rektor, mötet, årsmötet, stämman, sammanträdet, alla, samtliga',
);

const mayDecide = wordGate([...active, ...passive]);
const clause = String.raw`(?:\s+(?!att\b)[^\s.!?:,]+){0,4},?\s+att\s`;
const sentence = /[^.!?\n]+/gu;
const told = new RegExp(
  String.raw`(?<!\p{L})(?:(?<subject>\p{L}+)\s+(?:[^\s.!?:]+\s+){0,9}?${anyOf(active)}${clause}|(?:^|,\s+|\soch\s+|\sså\s+)(?:det\s+)?${anyOf(passive)}${clause}|^det\s+${anyOf(passive)}\s+om\s(?!att\s))`,
  'iu',
);
/** What makes a sentence with such a verb tell of something else: who asked for it, what was proposed, what others did. */
const otherwise = new RegExp(
  String.raw`(?<!\p{L})${anyOf(wordList('om, huruvida, innan, föreslår, föreslog, föreslås, förslag, yrkar, yrkade, yrkande, ansåg, tyckte, menade, undrade, informerade, berättade, rapporterade, enligt, eftersom, då, som, därför att, redan, sedan, fick, vad, hur, vem, rätt, möjlighet'))}(?!\p{L})`,
  'iu',
);

/** A sentence of prose that decides by its words: 0-based UTF-16 offsets, the end not included. */
export interface ProseDecision {
  readonly start: number;
  readonly end: number;
}

/**
 * Sentences of running text that plainly decide something (`… så kom styrelsen fram till och beslutade att anta den`): the body of
 * the meeting and a verb that decides with its att. Those on other times, conditions, proposals and what others told stay out.
 * `body`: how the body is called, in full.
 */
export function decidingSentences(text: string, body: string | null): ProseDecision[] {
  const tellsVote = /röst/iu.test(text);
  if (!mayDecide.test(text) && !tellsVote) return [];
  return [...findAll(sentence, text)].flatMap((match) => {
    const [words] = match;
    if (tellsVote && concludes.test(words)) return [placeOf(match)];
    if (words.length > 400 || !mayDecide.test(words)) return [];
    const found = told.exec(words.trimStart());
    if (found === null) return [];
    const upTo = words.trimStart().slice(0, found.index + found[0].length);
    const subject = found.groups?.['subject'];
    if (subject !== undefined && !decides(subject, upTo, body)) return [];
    if (tellsOfEarlier.test(words) || isOfOtherTime.test(upTo) || isCondition.test(words.trim())) return [];
    if (beginsWithDay.test(words.trim()) || otherwise.test(lastWords(upTo))) return [];
    return [placeOf(match)];
  });
}

/** `Alltså blir det Vadstena`, `Det blir alltså inget av`: what a vote led to. */
const concludes =
  /^\s*(?:(?:alltså|så|då|därmed)\s+(?:blir|blev)\s+det|det\s+(?:blir|blev)\s+(?:alltså|därför|därmed|då)|därmed\s+\p{Ll}{3,}s)\s/iu;

function placeOf({ 0: words, index }: RegExpExecArray): ProseDecision {
  const lead = words.length - words.trimStart().length;
  return { start: index + lead, end: index + words.trimEnd().length };
}

/** What stands further from the verb says nothing of it. */
const near = 12;

function lastWords(text: string): string {
  return partsAtSpaces(text.replace(/\s+om\s*$/u, ''))
    .slice(-near)
    .join(' ');
}

/** `Malin beslutar efter dialog att …`: somebody by name, in the present. */
const somebodyDecides = new RegExp(
  String.raw`(?:^|:\s)\p{Lu}\p{Ll}+\s+${anyOf(wordsOf(['besluta'], ['present']))}\s`,
  'u',
);

function decides(subject: string, upTo: string, body: string | null): boolean {
  const name = subject.toLowerCase();
  if (somebodyDecides.test(upTo)) return true;
  if (deciders.includes(name) || isGenericBody(name) || name === body?.toLowerCase()) return true;
  return upTo
    .split(/[^\p{L}]+/u)
    .some((word) => deciders.includes(word.toLowerCase()) || isGenericBody(word));
}
