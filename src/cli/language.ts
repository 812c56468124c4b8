import type { Bilingual } from '../index.ts';

/** The language that the program speaks. It never changes a document. */
export type Language = keyof Bilingual;

export const languages: readonly Language[] = ['sv', 'en'];

/**
 * The language that the arguments ask for by `--lang`, else that of the environment: English where it starts with
 * `en`, Swedish otherwise. Read before the other arguments, since their faults are told in it.
 */
export function chooseLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = languages.find((language) => argv.includes(`--lang=${language}`) || follows(language, argv));
  if (asked) return asked;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^en/i.test(locale) ? 'en' : 'sv';
}

function follows(language: Language, argv: readonly string[]): boolean {
  return argv.some((argument, index) => argument === '--lang' && argv[index + 1] === language);
}
