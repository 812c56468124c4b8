import type { OtherReading, WhyFact, WhyFactName } from '../../../index.ts';
import type { Group, Row } from '../layout.ts';
import { joined, type Say } from '../reading.ts';
import { placeOf, quoted, reasonOf, short } from './reason.ts';
import { exampleOf, factWords, rankWords, whyWords } from './words.ts';

const ofMeeting = new Set<WhyFactName>(['body', 'title', 'date', 'start', 'end', 'place']);
const ofPeople = new Set<WhyFactName>([
  'chair',
  'secretary',
  'verifier',
  'present',
  'substitute',
  'other',
  'absent',
]);

/** Each fact with its place, its words, what made it so and what else was considered. */
export function factGroups(facts: readonly WhyFact[], say: Say): Group[] {
  const rows = (isWanted: (fact: WhyFact) => boolean): Row[] =>
    together(facts.filter(isWanted)).map((fact) => factRow(fact, say));
  const items = facts.filter(({ fact }) => fact === 'item');
  const isCover = ({ fact }: WhyFact): boolean => ofMeeting.has(fact) || ofPeople.has(fact);
  return [
    { title: say(whyWords.meeting), rows: rows(({ fact }) => ofMeeting.has(fact)) },
    { title: say(whyWords.people), rows: rows(({ fact }) => ofPeople.has(fact)) },
    ...items.map((item) => ({
      title: joined([item.item, item.value], ' '),
      rows: rows((fact) => !isCover(fact) && fact.item === item.item && isOf(fact, item)),
    })),
    { title: say(whyWords.afterItems), rows: rows((fact) => !isCover(fact) && fact.item === null) },
  ];
}

/** Two items may have one number: a fact is of the last of them that begins above it. */
function isOf(fact: WhyFact, item: WhyFact): boolean {
  return fact === item || fact.fact !== 'item';
}

/** People whom one line of the notes gives the same part are told together, as that line has them. */
function together(facts: readonly WhyFact[]): WhyFact[] {
  const rows: WhyFact[] = [];
  for (const fact of facts) {
    const last = rows.at(-1);
    if (last && isAlike(last, fact))
      rows[rows.length - 1] = { ...last, value: `${last.value}, ${fact.value}` };
    else rows.push(fact);
  }
  return rows;
}

function isAlike(one: WhyFact, { fact, told, others }: WhyFact): boolean {
  if (!ofPeople.has(fact) || one.fact !== fact || others.length > 0) return false;
  const [first, other] = [one.told, told];
  if (first?.reading == null || first.reading !== other?.reading) return false;
  return first.wording === other.wording;
}

/** One fact. */
export function factRow({ fact, value, told, others }: WhyFact, say: Say): Row {
  const label = say(factWords[fact]);
  const more = others.map((other) => `${say(whyWords.otherwise)}: ${otherText(other, say)}`);
  if (told === null) {
    const example = value === null ? exampleOf[fact] : undefined;
    const missing = joined([
      value ?? say(whyWords.missing),
      example === undefined ? null : `${say(whyWords.write)} ${quoted(example, say)}`,
    ]);
    return { label, texts: [missing, ...more] };
  }
  const isWritten = told.words === value || value?.startsWith(`${told.words}, `) === true;
  const words = isWritten ? '' : `: ${quoted(short(told.words), say)}`;
  const place = told.rank === 'file-name' ? say(rankWords['file-name']!) : placeOf(told.position, say);
  const reason = told.rank === 'file-name' ? '' : ` – ${reasonOf(told, say)}`;
  return { label, texts: [short(value ?? told.words, 160), `${place}${words}${reason}`, ...more] };
}

function otherText({ value, fault, rank, words, position }: OtherReading, say: Say): string {
  const where = rank === null ? null : rankWords[rank];
  const fits = { impossible: whyWords.impossible, 'year-unknown': whyWords.yearUnknown };
  const what = value ?? say(fault === null ? whyWords.unusable : fits[fault]);
  const place = rank === 'file-name' ? null : `${placeOf(position, say)} ${quoted(short(words), say)}`;
  return joined([what, place, where && say(where)]);
}
