import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keySynonyms } from '../../src/language/labels.ts';
import { findMatchers } from '../../scripts/patterns/find-matchers.ts';

/** Rooms that read notes. The others write and speak to people, and match files and messages of other programs. */
const readers = ['model', 'parse', 'lint', 'registers'];

/** Where words are none of a note: the reason for each. */
const noWordsOfNotes: Readonly<Record<string, string>> = {
  'lint/families/index.ts': 'names of the families of rules',
  'lint/catalogue/rule-facts.ts': 'headings of the pages about rules',
  'lint/rule-page.ts': 'headings of the pages about rules',
  'lint/rules/adress-i-texten.ts': 'schemes of addresses',
  'lint/rules/beslut-saknas.ts': 'a name in the message',
  'lint/rules/kontaktuppgift.ts': 'the letters of Swedish account numbers',
  'lint/rules/lank-bar-adress.ts': 'schemes of addresses',
  'lint/rules/lank-blir-text.ts': 'schemes of addresses',
  'lint/rules/rostetal-mot-lista.ts': 'a name in the message',
  'model/attendance.ts': 'the model imports nothing, and asks of one remark whether it is of a part',
  'model/calendar-words.ts': 'how days are printed, and what is printed is read again',
  'model/link-target.ts': 'schemes of addresses',
  'model/protocol.ts': 'values of the model itself',
  'model/system-error.ts': 'messages of the JavaScript engine',
  'parse/front-matter/choices.ts': 'other spellings of the values of the front matter, beside them',
  'parse/front-matter/shapes.ts': 'other spellings of the fields of the front matter, beside their shape',
  'parse/markdown/html-tags.ts': 'tags of HTML',
  'parse/markdown/parse-blocks.ts': 'tags of HTML',
  'parse/secrets/fold-line.ts': 'names of HTML for letters',
  'registers/csv.ts': 'what spreadsheets take for days and truth',
  'parse/secrets/sign-mark.ts': 'marks of HTML, Org and templates',
  'parse/source/typed-marks.ts': 'ticks in boxes',
  'parse/suppressions.ts': 'the mark of a comment for the program',
};

/** Keys of the front matter, its fields, and values that the model has in Swedish: to compare one is no reading. */
const keys = new Set([
  ...Object.keys(keySynonyms).flatMap((key) => key.split('-')),
  ...'namn roll från till av förvaringsplats paragrafer jäv dagordning'.split(' '),
  ...'utkast ojusterat justerat anslaget rättat löpande år per möte verksamhetsår mandat egen medbestämmandelagen'.split(
    ' ',
  ),
]);

const source = join(import.meta.dirname, '../../src');

test.each(readers)('no pattern with words of notes, nor list of them, stands in %s', (room) => {
  const found = globSync(`${room}/**/*.ts`, { cwd: source })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !Object.hasOwn(noWordsOfNotes, file))
    .flatMap((file) =>
      findMatchers(file, readFileSync(join(source, file), 'utf8'))
        .filter(({ words }) => words.some((word) => !keys.has(word)))
        .map(({ line, words }) => `${file}:${line} ${words.join(' ')}`),
    );
  expect(found, 'words belong in src/language').toEqual([]);
});

test('each file of that list has some', () => {
  const none = Object.keys(noWordsOfNotes).filter((file) =>
    findMatchers(file, readFileSync(join(source, file), 'utf8')).every(({ words }) => words.length === 0),
  );
  expect(none).toEqual([]);
});
