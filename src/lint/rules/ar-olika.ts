import {
  nounsOfYears,
  papersOfMonths,
  papersOfYears,
  rangesOfYears,
  settlesPaper,
  type OfYear,
} from '../../language/papers-of-years.ts';
import type { Protocol } from '../../model/protocol.ts';
import { textOf } from '../content/item-parts.ts';
import { passages, type Passage } from '../content/passages.ts';
import { isMembersMeeting } from '../status/is-assembly.ts';
import type { Finding, Rule } from '../rule.ts';

/** What is decided is of the year that the heading names, and all that a meeting settles of the year that has ended is of one. */
export const arOlika: Rule = {
  name: 'ar-olika',
  severity: 'warning',
  check: (protocol, profile) => {
    const all = placed(protocol);
    const decided = all.filter(({ passage }) => passage.part.block?.type === 'decision');
    const wrong = [
      ...decided.flatMap((one) => otherThanTitle(one)),
      ...otherMonths(protocol),
      ...otherRanges(protocol),
    ];
    return wrong.length > 0 ||
      !(profile.demands.meeting === 'assembly' || isMembersMeeting(protocol, profile))
      ? wrong
      : otherThanOthers(all, protocol);
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

/** `Månadsrapport mars`, `Internkontroll 2025` above `godkänna månadsrapporten för februari`. */
function otherMonths(protocol: Protocol): Finding[] {
  return passages(protocol).flatMap((passage): Finding[] => {
    const { item, block } = passage.part;
    if (item === null || passage.isHeading || block?.type !== 'decision') return [];
    if (!settlesPaper(textOf([block]))) return [];
    return [papersOfMonths, nounsOfYears].flatMap((find): Finding[] => {
      const [meant, ...more] = find(item.title);
      if (!meant || more.length > 0) return [];
      return find(passage.text)
        .filter(({ stem, year }) => stem === meant.stem && year !== meant.year)
        .filter(() => !passage.text.toLowerCase().includes(meant.year))
        .map((told) => finding({ told, passage }, meant.year));
    });
  });
}

/** `planen för 2026–2029`, and a decision on that for 2025–2029: the one range that the item speaks of, but for one of its ends. */
function otherRanges(protocol: Protocol): Finding[] {
  const ofItem = Map.groupBy(passages(protocol), ({ part }) => part.item);
  return protocol.items.flatMap((item): Finding[] => {
    const ranges = (ofItem.get(item) ?? []).flatMap((passage) =>
      rangesOfYears(passage.text).map((told) => ({ told, passage })),
    );
    const decided = ranges.filter(({ passage }) => isSettledIn(passage));
    const others = new Set(
      ranges.filter(({ passage }) => !isSettledIn(passage)).map(({ told }) => told.year),
    );
    const [meant] = others;
    if (meant === undefined || others.size > 1 || decided.some(({ told }) => told.year === meant)) return [];
    const ends = meant.split('–');
    return decided
      .filter(({ told }) => told.year.split('–').filter((year, nth) => year === ends[nth]).length === 1)
      .map((one) => finding(one, meant));
  });
}

function isSettledIn({ part, isHeading }: Passage): boolean {
  return part.block?.type === 'decision' && !isHeading;
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
