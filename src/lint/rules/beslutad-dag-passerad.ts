import {
  beginsToHold,
  comingDay,
  isDue,
  isForeseen,
  isOfProtocol,
  isToHappen,
  titlesProposal,
  yearOfTerm,
  type ComingDay,
} from '../../language/days-to-come.ts';
import { lastYearOf } from '../../language/election-columns.ts';
import { tellsNextMeeting } from '../../language/next-meetings.ts';
import type { Bilingual } from '../../model/diagnostic.ts';
import type { Protocol } from '../../model/protocol.ts';
import { electionSentences } from '../content/election-sentences.ts';
import { electedInTables } from '../content/elected-in-tables.ts';
import { daysInText, type DayInText } from '../content/days.ts';
import { beforeInSentence } from '../content/in-sentence.ts';
import type { Finding, Rule } from '../rule.ts';

/** What is decided for a day is decided before it. */
export const beslutadDagPasserad: Rule = {
  name: 'beslutad-dag-passerad',
  severity: 'warning',
  check: (protocol) => {
    const { date } = protocol.meeting;
    if (date === null) return [];
    return [
      ...pastTerms(protocol, date),
      ...pastTermsTold(protocol, date),
      ...daysInText(protocol).flatMap((day): Finding[] => {
        const { found, passage, position } = day;
        if (passage.part.item === null || !found.yearGiven || passage.isHeading) return [];
        if (found.date === null || (found.until ?? found.date) >= date) return [];
        const before = beforeInSentence(day);
        if (passage.part.block?.type !== 'decision')
          return isToldToHappen(day, date)
            ? [{ message: toldToHappen(found.date, date), help, position }]
            : [];
        const kind =
          tellsNextMeeting(before) || isAssigned(protocol, position.start.line) ? null : comingDay(before);
        if (kind === null && beginsToHold(before) && found.date.slice(0, 4) < date.slice(0, 4))
          return [{ message: heldLongAgo(found.date, date), help, position }];
        if (kind === null) return [];
        return [{ message: messages[kind](found.date, date), help, position }];
      }),
    ];
  },
};

/** `väljs för tiden till årsstämman 2025`, in an election of 2026. */
function pastTermsTold(protocol: Protocol, met: string): Finding[] {
  return electionSentences(protocol).flatMap(({ text, position }): Finding[] => {
    const year = yearOfTerm(text);
    return year === null || year >= Number(met.slice(0, 4))
      ? []
      : [{ message: messages.term(String(year), met), help, position }];
  });
}

/** A row of a table of those elected, whose term ends before the year of the meeting; all terms of those who leave do. */
function pastTerms(protocol: Protocol, met: string): Finding[] {
  const now = Number(met.slice(0, 4));
  const told = electedInTables(protocol).flatMap(({ item, term, position }) => {
    const year = lastYearOf(term);
    return year === null ? [] : [{ item, year, position }];
  });
  const ofThoseWhoCome = new Set(told.filter(({ year }) => year >= now).map(({ item }) => item));
  return told
    .filter(({ item, year }) => year < now && ofThoseWhoCome.has(item))
    .map(({ year, position }) => ({ message: messages.term(String(year), met), help, position }));
}

/** What somebody is asked to do has a rule of its own. */
function isAssigned({ items }: Protocol, line: number): boolean {
  return items.some(({ blocks }) =>
    blocks.some(
      (block) =>
        'actions' in block &&
        block.actions.some(
          ({ position, due }) => due !== null && position.start.line <= line && position.end.line >= line,
        ),
    ),
  );
}

/** In what is only told: something due, or else a year before, since what happened lately may be told in the present tense. */
function isToldToHappen(day: DayInText, met: string): boolean {
  const { found, passage } = day;
  const { block } = passage.part;
  const isPlain = block === null || block.type === 'prose';
  const before = beforeInSentence(day);
  const { item } = passage.part;
  const isProposed = block?.type === 'recommendation' || (item !== null && titlesProposal.test(item.title));
  if (isProposed && isToHappen(before)) return true;
  if (isPlain && isForeseen(before)) return true;
  if (isPlain && (isDue(before) || isOfProtocol(before))) return true;
  return isPlain && isToHappen(before) && found.date!.slice(0, 4) < met.slice(0, 4);
}

const help: Bilingual = { sv: 'Kontrollera året och dagen.', en: 'Check the year and the day.' };

function toldToHappen(day: string, met: string): Bilingual {
  return {
    sv: `Något ska ske ${day}, men det är före mötet ${met}.`,
    en: `Something is to happen on ${day}, but that is before the meeting on ${met}.`,
  };
}

function heldLongAgo(day: string, met: string): Bilingual {
  return {
    sv: `Det beslutade gäller från ${day}, ett år före mötet ${met} eller tidigare.`,
    en: `What is decided holds from ${day}, a year before the meeting on ${met} or earlier.`,
  };
}

const messages: Readonly<Record<ComingDay, (day: string, met: string) => Bilingual>> = {
  due: (day, met) => ({
    sv: `Det beslutade ska vara klart ${day}, före mötet ${met}.`,
    en: `What is decided is due ${day}, before the meeting on ${met}.`,
  }),
  arranged: (day, met) => ({
    sv: `Det beslutade ska hållas ${day}, före mötet ${met}.`,
    en: `What is decided is to be held on ${day}, before the meeting on ${met}.`,
  }),
  term: (day, met) => ({
    sv: `Mandatet går ut ${day}, före mötet ${met}.`,
    en: `The term ends ${day}, before the meeting on ${met}.`,
  }),
};
