import type { NearestReading, WhyFact, WhyLine, WhyPart } from '../../../index.ts';
import type { Group, Row } from '../layout.ts';
import type { Say } from '../reading.ts';
import { placeOf, readingReason, short } from './reason.ts';
import { factWords, fieldRemedy, kindWords, nearestReasons, remedyOf, whyWords } from './words.ts';

/** What one line was taken for, by which words, and what it was nearest to be taken for besides. */
export function lineGroup({ line, text, parts, facts, nearest, isSecret }: WhyLine, say: Say): Group {
  const title = `${say(whyWords.line)} ${line}${text === '' ? '' : `: ${short(text, 100)}`}`;
  const nothing = say(isSecret ? whyWords.secret : whyWords.none);
  return {
    title,
    rows: [
      ...(parts.length === 0 ? [{ label: say(whyWords.takenFor), texts: [nothing] }] : []),
      ...parts.flatMap((part) => partRows(part, say)),
      ...(facts.length > 0
        ? [{ label: say(whyWords.given), texts: facts.map((fact) => givenText(fact, say)) }]
        : []),
      ...nearestRows(nearest, parts, say),
    ],
  };
}

function givenText({ fact, value }: WhyFact, say: Say): string {
  return `${say(factWords[fact])}: ${short(value ?? '', 160)}`;
}

function partRows({ reading, isStart, wording }: WhyPart, say: Say): Row[] {
  const row = (label: keyof typeof whyWords, words: string): Row => ({
    label: say(whyWords[label]),
    texts: [words],
  });
  const named = reading.kind === 'field' && reading.row !== null ? ` (${reading.row})` : '';
  const told = { row: wording?.row ?? null, wording: wording?.words ?? null };
  return [
    row('takenFor', `${say(kindWords[reading.kind])}${named}`),
    row('because', readingReason(reading, told, say)),
    ...(isStart ? [] : [row('partOf', `${say(whyWords.whatBegins)} ${placeOf(reading.position, say)}`)]),
  ];
}

function nearestRows(nearest: NearestReading | null, parts: readonly WhyPart[], say: Say): Row[] {
  const todo = (text: string): Row => ({ label: say(whyWords.todo), texts: [text] });
  const isText = parts.length > 0 && parts.every(({ reading }) => reading.kind === 'prose');
  if (nearest === null) return isText ? [todo(say(remedyOf.prose!))] : [];
  const { by, kind, row, words } = nearest;
  const what = kind === 'field' ? row : say(kindWords[kind]);
  const why = say(nearestReasons[by === 'words' && kind === 'field' ? 'field' : by](short(words)));
  const remedy = remedyOf[kind];
  const label = `${row.charAt(0).toUpperCase()}${row.slice(1)}: …`;
  return [
    { label: say(whyWords.nearest), texts: [`${what}, ${why}`] },
    ...(by === 'words' && kind === 'field' ? [todo(say(fieldRemedy(label)))] : []),
    ...(by === 'words' && remedy !== undefined ? [todo(say(remedy))] : []),
  ];
}
