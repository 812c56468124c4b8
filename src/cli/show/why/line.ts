import type { NearestReading, WhyFact, WhyLine, WhyPart } from '../../../index.ts';
import type { Group, Row } from '../layout.ts';
import type { Say } from '../reading.ts';
import { placeOf, readingReason, short } from './reason.ts';
import { factWords, kindWords, remedyOf, whyWords } from './words.ts';

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
      ...nearestRows(nearest, say),
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

function nearestRows(nearest: NearestReading | null, say: Say): Row[] {
  if (nearest === null) return [];
  const { by, kind, row, words } = nearest;
  const what = kind === 'field' ? row : say(kindWords[kind]);
  const why =
    by === 'spelling'
      ? say({ sv: `om där stod ”${words}”`, en: `if it said “${words}”` })
      : say({
          sv: `för orden ”${short(words)}”, om raden stod för sig själv`,
          en: `by the words “${short(words)}”, if the line stood alone`,
        });
  const remedy = by === 'words' ? remedyOf[kind] : undefined;
  return [
    { label: say(whyWords.nearest), texts: [`${what}, ${why}`] },
    ...(remedy === undefined ? [] : [{ label: say(whyWords.todo), texts: [say(remedy)] }]),
  ];
}
