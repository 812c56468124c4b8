import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { markedNotes, type MarkedNotes } from '../../parse/every-word.ts';
import { wordsOf, wordsOfHtml } from '../../parse/words.ts';
import { saidByProcess, saidHere } from './said.ts';
import { programWords } from './vocabulary.ts';
import { inWorkshop } from './workshop.ts';

export interface WordTrial {
  /** How many random notes. */
  readonly count: number;
  readonly seed: number;
  readonly format: 'html' | 'pdf';
}

/**
 * Builds documents of random notes that mix all constructs, and looks each word up: it must be in the document, or in a finding, or
 * hidden on purpose, and the document must have no other. Gives what went wrong.
 */
export function findWrongWords({ count, seed, format }: WordTrial): Promise<string[]> {
  return inWorkshop(0, async (workshop) => {
    const all = fc.sample(markedNotes, { numRuns: count, seed }).map(withOwnWords);
    const names = all.map((_, nth) => `${String(nth).padStart(4, '0')}.md`);
    for (const [nth, { text }] of all.entries()) writeFileSync(join(workshop.notes, names[nth]!), text);
    const env = { XDG_CACHE_HOME: join(workshop.folder, 'cache') };
    const say = (command: readonly string[]) =>
      format === 'pdf' ? saidByProcess(workshop, command, env) : saidHere(workshop.folder, command, env);
    const said = await say(['build', 'notes', '--out-dir', 'documents', '--format', format]);
    // Findings in full have the places that they speak of, too.
    const told = findingsByNote(await say(['lint', 'notes', '--output-format', 'full']));
    const secrets = new Set(all.flatMap(({ secret }) => secret));
    return all.flatMap((notes, nth) => {
      const name = names[nth]!;
      const file = join(workshop.documents, name.replace('.md', `.${format}`));
      const complaints = existsSync(file)
        ? wrongIn(notes, shownIn(file), told.get(name) ?? '', secrets)
        : [`no document: ${said.slice(-200)}`];
      return complaints.map((each) => `seed ${seed}, ${name}: ${each}`);
    });
  });
}

/** Notes whose words no other notes have: what is told of one may speak of another. */
function withOwnWords({ text, open, secret }: MarkedNotes, nth: number): MarkedNotes {
  const own = (words: string) => words.replaceAll(/qv(?=\d)/g, `qv${nth}x`);
  return { text: own(text), open: open.map(own), secret: secret.map(own) };
}

/** Finds wrong words in `count` notes, some hundred at a time. */
export async function findManyWrongWords({ count, seed, format }: WordTrial): Promise<string[]> {
  const complaints: string[] = [];
  for (let done = 0; done < count; done += atOnce)
    complaints.push(
      ...(await findWrongWords({ count: Math.min(atOnce, count - done), seed: seed + done, format })),
    );
  return complaints;
}

const atOnce = 250;

/** What a reader of a document sees. */
interface Shown {
  readonly words: readonly string[];
  /** All of it without space: a narrow cell breaks words, and no hyphen shows where. */
  readonly letters: string;
}

function shownIn(file: string): Shown {
  if (file.endsWith('.pdf')) {
    const { stdout } = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
    return { words: [], letters: squeezed(stdout) };
  }
  const html = readFileSync(file, 'utf8');
  const body = html
    .slice(html.indexOf('<body'))
    .replaceAll(/<(script|style|title)\b[^]*?<\/\1>/g, ' ')
    .replaceAll(/<sup><a .*?<\/sup>/g, ' ');
  return { words: wordsOfHtml(body), letters: squeezed(body) };
}

function squeezed(text: string): string {
  return text.normalize('NFC').replaceAll(/[\s\u00ad\u200b\u2060\ufeff\u2010-]+/gu, '');
}

function wrongIn(
  { text, open }: MarkedNotes,
  { words, letters }: Shown,
  told: string,
  secrets: ReadonlySet<string>,
): string[] {
  const shown = new Set(letters.match(marked));
  const named = new Set(squeezed(told).match(marked));
  const known = new Set(open);
  // What is wrong with a draft stands on its first page.
  const written = new Set(wordsOf(`${plain(text)} ${told}`.toLowerCase()));
  const isOwn = (word: string) => written.has(word) || programWords.has(word);
  return [
    ...open.filter((word) => !shown.has(word) && !named.has(word)).map((word) => `lost ${word}`),
    ...[...shown, ...named].filter((word) => secrets.has(word)).map((word) => `leaked ${word}`),
    ...[...shown].filter((word) => !known.has(word)).map((word) => `invented ${word}`),
    ...words.filter((word) => !isOwn(word.toLowerCase()) && !isCount(word)).map((word) => `invented ${word}`),
  ];
}

const marked = /qv\d+x\d+ord/g;

/** Without what hides in words; and once more without tags, within which no word ends. */
function plain(text: string): string {
  const whole = text.replaceAll(/[\u00ad\u200b\u2060\ufeff]/gu, '');
  return `${whole}\n${whole.replaceAll(/<[^<>\n]*>/g, '')}`;
}

/** Items, entries of lists and days have numbers that nobody typed. */
function isCount(word: string): boolean {
  return /^\d{1,2}$/.test(word);
}

/** What is told of each note, by its name: findings begin on a line with it. */
function findingsByNote(said: string): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  let current = '';
  for (const line of said.split('\n')) {
    const file = /^(\S+\.md):\d+:\d+: /.exec(line)?.[1];
    if (file !== undefined) current = basename(file);
    told.set(current, `${told.get(current) ?? ''}\n${line}`);
  }
  return told;
}
