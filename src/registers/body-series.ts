import { byPrincipal, seriesKey } from '../model/series.ts';
import type { Bilingual } from '../model/diagnostic.ts';
import { isNamed } from './choice.ts';
import type { NoteFacts } from './note-facts.ts';

/** What is known of one note, and where it lies. */
export interface RegisteredNote {
  /** Its path, as the rows name it. */
  readonly file: string;
  readonly facts: NoteFacts;
}

/** A note of a meeting whose day is known. */
export interface DatedNote extends RegisteredNote {
  readonly date: string;
}

/** The protocols of one body, by day. */
export interface BodySeries {
  /** As the latest protocol has it; with the organisation behind it, where two bodies have one name. Null when the notes name none. */
  readonly body: string | null;
  readonly profile: string;
  readonly notes: readonly DatedNote[];
}

/** Something about the notes that keeps a register from being whole, on one line. */
export interface RegisterFault {
  readonly file: string;
  readonly message: Bilingual;
}

/**
 * Sorts notes into those of each body that has `part` in its name (null: of all). A body is known by its name and profile, and by
 * the organisation behind it where that is needed.
 */
export function bodySeries(
  notes: readonly RegisteredNote[],
  part: string | null,
): {
  readonly series: readonly BodySeries[];
  readonly faults: readonly RegisterFault[];
} {
  const dated = notes.flatMap(({ file, facts }) =>
    facts.date === null ? [] : [{ file, facts, date: facts.date }],
  );
  const undated = notes.filter(({ facts }) => facts.date === null).map(({ file }) => withoutDay(file));
  const named = [...Map.groupBy(dated, keyOf).values()].map((alike) => {
    const { series, fault } = splitByPrincipal(alike);
    const asked = series.filter(({ body }) => isNamed(body, part));
    return { series: asked, faults: fault !== null && asked.length > 1 ? [fault] : [] };
  });
  return {
    series: named
      .flatMap(({ series }) => series)
      .toSorted((a, b) => compare(a.body ?? '', b.body ?? '') || compare(a.profile, b.profile)),
    faults: [...undated, ...named.flatMap(({ faults }) => faults)],
  };
}

/** Notes that name no body are of one where they lie in one folder. */
function keyOf({ file, facts: { profile, body } }: RegisteredNote): string {
  return body === null
    ? `${profile}\n\n${file.slice(0, file.lastIndexOf('/') + 1)}`
    : seriesKey(profile, body);
}

function splitByPrincipal(notes: readonly DatedNote[]): {
  readonly series: readonly BodySeries[];
  readonly fault: RegisterFault | null;
} {
  const parts = byPrincipal(notes, ({ facts }) => facts.principal);
  if (parts.length < 2) return { series: [toSeries(notes, null)], fault: null };
  const { file, facts } = notes[0]!;
  const names = parts
    .flatMap(({ principal }) => principal ?? [])
    .toSorted()
    .join(', ');
  return {
    series: parts.map(({ principal, members }) => toSeries(members, principal)),
    fault: {
      file,
      message: {
        sv: `flera organ heter ${facts.body ?? ''} (${names}); välj ett med --body, eller låt dem räknas var för sig med --keep-going`,
        en: `several bodies are called ${facts.body ?? ''} (${names}); choose one by --body, or have them counted apart by --keep-going`,
      },
    },
  };
}

function toSeries(notes: readonly DatedNote[], principal: string | null): BodySeries {
  const sorted = notes.toSorted((a, b) => compare(a.date, b.date) || compare(a.file, b.file));
  const { body, profile } = sorted.at(-1)!.facts;
  const name = body !== null && principal !== null ? `${body}, ${principal}` : body;
  return { body: name, profile, notes: sorted };
}

function withoutDay(file: string): RegisterFault {
  return {
    file,
    message: {
      sv: 'har inget datum; skriv ”datum: …” överst',
      en: 'has no day; write “datum: …” at the top',
    },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
