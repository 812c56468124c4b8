import type { Decision } from '../../model/blocks.ts';
import { plainText } from '../../model/text.ts';
import { beginsClause, undecidedLine, type Undecided } from '../../language/no-decision.ts';
import { decisionsOf } from '../content/decisions.ts';
import { passages, type Passage } from '../content/passages.ts';
import type { Finding, Rule } from '../rule.ts';

/** A decision holds nothing that nobody can have decided: such a reading can't be true. */
export const beslutOrimligt: Rule = {
  name: 'beslut-orimligt',
  severity: 'error',
  always: true,
  check: (protocol) => [
    ...passages(protocol).flatMap((passage): Finding[] => {
      const { block } = passage.part;
      if (block?.type !== 'decision' || passage.isHeading) return [];
      return undecidedIn(passage, startsClause(passage, block));
    }),
    ...decisionsOf(protocol).flatMap(({ decision }) => tooLong(decision)),
  ],
};

function undecidedIn(passage: Passage, isOwn: boolean): Finding[] {
  let start = 0;
  return passage.text.split('\n').flatMap((line) => {
    const at = start;
    start += line.length + 1;
    const written = line.trim();
    const what = undecidedLine(written, isOwn);
    return what === null ? [] : [undecided(written, what, passage, at)];
  });
}

/**
 * Whether a paragraph stands among att-satser, not within the text or list of one; below `fastställer dagordningen:` all words may
 * stand.
 */
function startsClause(passage: Passage, { clauses, lead }: Decision): boolean {
  const { line } = passage.place(0, 1).start;
  if (lead.some(({ position }) => position?.start.line === line)) return true;
  return (
    clauses.some(({ position }) => position.start.line === line) &&
    clauses.some(({ content }) => beginsClause(plainText(content)))
  );
}

function undecided(line: string, what: Undecided, passage: Passage, at: number): Finding {
  const number = passage.part.item?.number;
  const where = number == null ? { sv: 'Beslutet', en: 'The decision' } : inItem(number);
  return {
    message: {
      sv: `${where.sv} fick med raden ”${line}”, som ingen kan ha beslutat.`,
      en: `${where.en} took in the line “${line}”, which nobody can have decided.`,
    },
    help: help[what],
    position: passage.place(at, at + Math.max(line.length, 1)),
  };
}

function inItem(number: number): { readonly sv: string; readonly en: string } {
  return { sv: `Beslutet i § ${number}`, en: `The decision in § ${number}` };
}

const help = {
  cue: {
    sv: 'Skriv raden som en rubrik, till exempel ”### Bakgrund”, så slutar beslutet före den.',
    en: 'Write the line as a heading, for example “### Bakgrund”, and the decision ends before it.',
  },
  label: {
    sv: 'Flytta raden till början av anteckningarna, före första paragrafen.',
    en: 'Move the line to the top of the notes, before the first item.',
  },
  furniture: {
    sv: 'Ta bort raden: den hör till sidan som texten kopierades från.',
    en: 'Take the line out: it belongs to the page that the text was copied from.',
  },
} as const;

/** Letters of running text in one att-sats; the longest in real protocols have about half. */
const longestClause = 4000;

function tooLong({ clauses }: Decision): Finding[] {
  const long = clauses.find(({ content }) => {
    const text = plainText(content.filter(({ type }) => type === 'paragraph'));
    return text.length > longestClause;
  });
  if (long === undefined) return [];
  return [
    {
      severity: 'warning',
      message: {
        sv: 'Beslutet är längre än en sida. Hör allt till beslutet?',
        en: 'The decision is longer than a page. Is all of it decided?',
      },
      help: {
        sv: 'Skriv en rubrik där beslutet slutar, till exempel ”### Bakgrund”.',
        en: 'Write a heading where the decision ends, for example “### Bakgrund”.',
      },
      position: long.position,
    },
  ];
}
