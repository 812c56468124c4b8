import { papersOfYears, type OfYear } from '../../language/papers-of-years.ts';
import type { Protocol } from '../../model/protocol.ts';
import { passages, type Passage } from '../content/passages.ts';
import type { Finding, Rule } from '../rule.ts';

/** What is decided is of the year that the heading names, and all that a meeting settles of the year that has ended is of one. */
export const arOlika: Rule = {
  name: 'ar-olika',
  severity: 'warning',
  check: (protocol, { demands }) => {
    const all = placed(protocol);
    const decided = all.filter(({ passage }) => passage.part.block?.type === 'decision');
    const wrong = decided.flatMap((one) => otherThanTitle(one));
    return wrong.length > 0 || demands.meeting !== 'assembly' ? wrong : otherThanOthers(all, protocol);
  },
};

interface Placed {
  readonly told: OfYear;
  readonly passage: Passage;
}

function placed(protocol: Protocol): Placed[] {
  return passages(protocol).flatMap((passage) =>
    passage.part.item === null || passage.isHeading
      ? []
      : papersOfYears(passage.text).map((told) => ({ told, passage })),
  );
}

/** `Bokslut 2025` above `godkänna bokslutet för 2024`. */
function otherThanTitle({ told, passage }: Placed): Finding[] {
  const { title } = passage.part.item!;
  const meant = papersOfYears(title).filter(({ stem }) => stem === told.stem);
  const [first] = meant;
  if (!first || meant.length > 1 || first.year === told.year || passage.text.includes(first.year)) return [];
  return [finding({ told, passage }, first.year)];
}

/** A single year beside that of at least two other papers of the year that has ended, or of one of the year before the meeting. */
function otherThanOthers(all: readonly Placed[], { meeting }: Protocol): Finding[] {
  const past = all.filter(({ told }) => told.isPast);
  const before = meeting.date === null ? '' : String(Number(meeting.date.slice(0, 4)) - 1);
  const byYear = [...Map.groupBy(past, ({ told }) => told.year)];
  const [usual, ...others] = byYear.toSorted(
    ([year, one], [, other]) => other.length - one.length || (year === before ? -1 : 1),
  );
  const [lone] = others;
  if (!usual || !lone || others.length > 1 || lone[1].length > 1) return [];
  if (usual[1].length < 2 && usual[0] !== before) return [];
  // Last year’s accounts may be shown beside this year’s; nobody is discharged for them again.
  if (!isSettled(lone[1][0]!)) return [];
  return [finding(lone[1][0]!, usual[0])];
}

/** Whether the meeting decides it. */
function isSettled({ passage }: Placed): boolean {
  return passage.part.block?.type === 'decision';
}

function finding({ told, passage }: Placed, right: string): Finding {
  return {
    message: {
      sv: `Beslutet gäller ${told.year}, men ${right} står på annat håll.`,
      en: `The decision is about ${told.year}, but it says ${right} elsewhere.`,
    },
    help: { sv: 'Rätta det år som är fel.', en: 'Correct the year that is wrong.' },
    position: passage.place(told.start, told.end),
  };
}
