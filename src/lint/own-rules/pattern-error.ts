import type { Bilingual } from '../../model/diagnostic.ts';

/** What the engine says of a pattern that it can't read: why, in its words, and of which part. */
export interface PatternError {
  readonly error?: string;
  readonly input?: string | null;
}

const reasons: Readonly<Record<string, Bilingual>> = {
  'missing closing )': { sv: ') saknas', en: ') is missing' },
  'missing closing ]': { sv: '] saknas', en: '] is missing' },
  'unexpected )': { sv: '( saknas före )', en: '( is missing before )' },
  'missing argument to repetition operator': {
    sv: 'det står inget att upprepa före tecknet; skriv \\ före det om tecknet självt menas',
    en: 'there is nothing to repeat before the character; write \\ before it if it means itself',
  },
  'invalid nested repetition operator': {
    sv: 'två upprepningar står efter varandra',
    en: 'two repeats stand after each other',
  },
  'invalid repeat count': { sv: 'så går det inte att upprepa', en: "it can't be repeated so" },
  'invalid character class range': { sv: 'inga sådana tecken finns', en: 'there are no such characters' },
  'invalid escape sequence': {
    sv: '\\ kan inte stå före det tecknet',
    en: "\\ can't stand before that character",
  },
  'trailing backslash at end of expression': {
    sv: '\\ står sist, utan tecken efter sig',
    en: '\\ stands last, with no character after it',
  },
};

/** What is wrong in the pattern `source`, and where in it unless that is all of it. */
export function describePattern({ error = '', input }: PatternError, source: string): Bilingual {
  const reason = reasons[error] ?? {
    sv: 'det här finns inte i mönster',
    en: 'there is no such thing in patterns',
  };
  const place = input && !input.endsWith(source.normalize()) ? `: ${input}` : '';
  return {
    sv: `går inte att läsa som ett mönster (${reason.sv}${place})`,
    en: `can't be read as a pattern (${reason.en}${place})`,
  };
}
