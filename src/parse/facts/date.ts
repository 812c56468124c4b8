import type { LocalDate } from '../../model/calendar.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Evidence } from '../../model/evidence.ts';
import { findDates } from '../../language/dates/find-dates.ts';
import type { FoundDate } from '../../language/dates/found-date.ts';
import { byRank, isToldOutright, type Candidate } from './candidate.ts';

/** A day that the notes may tell as that of the meeting. */
export type DateCandidate = Candidate<FoundDate>;

/** The day of the meeting and how it was found. */
export interface SettledDate {
  /** Null when no day is told, or none that can be. */
  readonly taken: (DateCandidate & { readonly date: LocalDate }) | null;
  readonly evidence: readonly Evidence[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The day of the meeting: the strongest candidate that names one. Two places that say it outright and differ are told
 * (`datum-olika`), and so is a day that only a web site, the file's name or the places for signatures tell (`datum-tolkat`).
 */
export function settleDate(candidates: readonly DateCandidate[]): SettledDate {
  const ranked = byRank(candidates);
  const first = ranked.find(({ value }) => value.date !== null) ?? null;
  const date = first?.value.date ?? null;
  const taken = first !== null && date !== null ? { ...first, date } : null;
  const evidence = ranked.map((candidate): Evidence => {
    const { value, rank, words, position } = candidate;
    return {
      fact: 'date',
      value: value.date,
      fault: value.fault,
      rank,
      words,
      position,
      isTaken: candidate === first,
    };
  });
  if (taken === null) return { taken, evidence, diagnostics: [] };
  const others = ranked.filter(
    (other) => other !== first && isToldOutright(other) && differs(other, taken.value),
  );
  const differing = isToldOutright(taken) && others[0] ? [disagreement(taken, others)] : [];
  return { taken, evidence, diagnostics: [...differing, ...guess(taken)] };
}

/** Whether a candidate tells a day that is neither that of the meeting nor one of its days. */
function differs({ value }: DateCandidate, taken: FoundDate): boolean {
  // A day without a year is compared by its day and month.
  const date =
    value.fault === 'year-unknown'
      ? (findDates(value.written, { reference: taken.date })[0]?.date ?? null)
      : value.date;
  return date !== null && (date < taken.date! || date > (taken.until ?? taken.date!));
}

function disagreement(
  taken: NonNullable<SettledDate['taken']>,
  others: readonly DateCandidate[],
): Diagnostic {
  const [other] = others;
  return {
    rule: 'datum-olika',
    severity: 'warning',
    message: {
      sv: `Mötets dag är ”${taken.value.written}” på ett ställe och ”${other!.value.written}” på ett annat. Den första gäller här.`,
      en: `The day of the meeting is “${taken.value.written}” in one place and “${other!.value.written}” in another. The first is taken.`,
    },
    help: {
      sv: 'Skriv samma dag på båda ställena.',
      en: 'Write the same day in both places.',
    },
    position: other!.position,
    related: [
      {
        message: { sv: 'Den dag som gäller står här.', en: 'The day that is taken stands here.' },
        position: taken.position,
      },
    ],
    fix: null,
  };
}

/** Where a day was found that nobody wrote as that of the meeting. */
const sources: Partial<Record<DateCandidate['rank'], { readonly sv: string; readonly en: string }>> = {
  closing: { sv: 'vid underskrifterna', en: 'beside the signatures' },
  site: { sv: 'som webbplatsens publiceringsdag', en: 'as the day when a web site published it' },
  'file-name': { sv: 'i filens namn', en: 'in the name of the file' },
};

function guess({ rank, date, position }: NonNullable<SettledDate['taken']>): Diagnostic[] {
  const source = sources[rank];
  if (source === undefined) return [];
  return [
    {
      rule: 'datum-tolkat',
      severity: 'info',
      message: {
        sv: `Mötets dag står bara ${source.sv}: ${date}.`,
        en: `The day of the meeting stands only ${source.en}: ${date}.`,
      },
      help: {
        sv: `Skriv ”Datum: ${date}” överst i anteckningarna om det stämmer.`,
        en: `Write “Datum: ${date}” at the top of the notes if that is right.`,
      },
      position,
      related: [],
      fix: null,
    },
  ];
}
