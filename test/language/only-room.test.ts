import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keySynonyms } from '../../src/language/labels.ts';
import { findMatchers, type Matcher } from '../../scripts/patterns/find-matchers.ts';

/** Rooms in which a pattern, list or comparison with words is one of notes. */
const readers = ['model', 'parse', 'lint', 'registers'];

/** Rooms that match what programs and file formats say: there a word is one of notes when it is Swedish. */
const others = ['profiles', 'config', 'render', 'export', 'cli'];

interface Allowed {
  readonly why: string;
  /** All that the file has. */
  readonly words: string;
}

/** Words outside `src/language`, none of which is looked for in notes. */
const allowed: Readonly<Record<string, Allowed>> = {
  'lint/families/index.ts': { why: 'names of the families of rules', words: 'lag logik form språk lasning' },
  'lint/catalogue/rule-facts.ts': { why: 'headings of the pages about rules', words: 'fel rätt' },
  'lint/rule-page.ts': { why: 'headings of the pages about rules', words: 'fel rätt' },
  'lint/rules/adress-i-texten.ts': { why: 'schemes of addresses', words: 'https' },
  'lint/rules/beslut-saknas.ts': { why: 'a name in the message', words: 'omröstning vote' },
  'lint/rules/kontaktuppgift.ts': { why: 'the letters of Swedish account numbers', words: 'se' },
  'lint/rules/lank-bar-adress.ts': { why: 'schemes of addresses', words: 'https www' },
  'lint/rules/lank-blir-text.ts': { why: 'schemes of addresses', words: 'www javascript vbscript data' },
  'lint/rules/rostetal-mot-lista.ts': {
    why: 'a name in the message',
    words: 'abstain som avstår abstaining',
  },
  'model/attendance.ts': {
    why: 'the model imports nothing, and asks of one remark whether it is of a part',
    words: 'del ar vis av',
  },
  'model/calendar-words.ts': {
    why: 'how days are printed, and what is printed is read again',
    words: 'måndag tisdag onsdag torsdag fredag lördag söndag',
  },
  'lint/own-rules/pattern-shape.ts': { why: 'classes of Unicode in patterns', words: 'lu ll nd' },
  'model/link-target.ts': { why: 'schemes of addresses', words: 'https mailto tel' },
  'model/system-error.ts': {
    why: 'messages of the JavaScript engine',
    words: 'invalid string length array buffer allocation failed',
  },
  'parse/markdown/html-tags.ts': { why: 'HTML', words: 'href https mailto' },
  'parse/markdown/parse-blocks.ts': { why: 'HTML', words: 'script pre style textarea' },
  'parse/secrets/fold-line.ts': {
    why: 'names of HTML for letters',
    words: 'acute grave circ uml ring tilde cedil caron macr ogon dot scr fr opf strok slash',
  },
  'parse/secrets/sign-mark.ts': {
    why: 'marks of HTML and templates',
    words: 'end href src alt title cite content style data',
  },
  'parse/secrets/fence-mark.ts': { why: 'blocks of Org', words: 'begin' },
  'parse/source/typed-marks.ts': { why: 'ticks in boxes', words: 'xx' },
  'parse/suppressions.ts': { why: 'the mark of a comment for the program', words: 'protokoll' },
  'registers/csv.ts': { why: 'what spreadsheets take for days and truth', words: 'sant falskt true false' },
  'cli/doctor/check-browser.ts': { why: 'a message of the program itself', words: 'sandlåda' },
};

/** Keys of the front matter, its fields, and values that the model has in Swedish: to compare one with another is no reading. */
const keys = new Set([
  ...Object.keys(keySynonyms).flatMap((key) => key.split('-')),
  ...'namn roll från till av förvaringsplats paragrafer jäv dagordning'.split(' '),
  ...'utkast ojusterat justerat anslaget rättat löpande år per möte verksamhetsår mandat egen medbestämmandelagen'.split(
    ' ',
  ),
]);

const source = join(import.meta.dirname, '../../src');

function filesOf(room: string): string[] {
  return globSync(`${room}/**/*.ts`, { cwd: source }).map((file) => file.replaceAll('\\', '/'));
}

function matchersOf(file: string): readonly Matcher[] {
  return findMatchers(file, readFileSync(join(source, file), 'utf8'));
}

/** What a file has of words of notes, with its lines. */
function wordsOfNotes(file: string, isOne: (word: string) => boolean): string[] {
  const own = new Set(allowed[file]?.words.split(' '));
  return matchersOf(file).flatMap(({ kind, line, words }) =>
    words
      .filter((word) => isOne(word) && !own.has(word) && !(kind === 'words' && keys.has(word)))
      .map((word) => `${file}:${line} ${word}`),
  );
}

test.each(readers)('no pattern with words of notes, nor list of them, stands in %s', (room) => {
  const found = filesOf(room).flatMap((file) => wordsOfNotes(file, () => true));
  expect(found, 'words belong in src/language').toEqual([]);
});

test.each(others)('no pattern with Swedish words, nor list of them, stands in %s', (room) => {
  const found = filesOf(room).flatMap((file) => wordsOfNotes(file, (word) => /[åäö]/u.test(word)));
  expect(found, 'words belong in src/language').toEqual([]);
});

test('each word that is allowed is there', () => {
  const lacking = Object.entries(allowed).flatMap(([file, { words }]) => {
    const there = new Set(matchersOf(file).flatMap((matcher) => matcher.words));
    return words.split(' ').filter((word) => !there.has(word));
  });
  expect(lacking).toEqual([]);
});

/** A capital with letters behind it, and signs that end a sentence. */
const nameOrEnd = /\\p\{Lu\}\S*\\p\{L|\[\^?[.!?;]{2,}/u;

test('no rule looks for names or parts sentences by a pattern of its own', () => {
  const found = ['lint/rules', 'lint/series', 'lint/history', 'lint/own-rules']
    .flatMap(filesOf)
    .flatMap((file) =>
      matchersOf(file)
        .filter(({ kind, written }) => kind !== 'words' && nameOrEnd.test(written))
        .map(({ line, written }) => `${file}:${line} ${written}`),
    );
  expect(found, 'src/language and src/lint/content know').toEqual([]);
});
