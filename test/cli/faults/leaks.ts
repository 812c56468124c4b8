import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type SecretNotes, secretNotes } from '../../secret-notes.ts';
import { saidByProcess, saidHere } from './said.ts';
import { inWorkshop } from './workshop.ts';
import type { Workshop } from './workshop.ts';

export interface LeakTrial {
  /** How many random notes. */
  readonly count: number;
  readonly seed: number;
  readonly formats: readonly ('html' | 'json' | 'pdf')[];
  /** The ways to write items that the notes use; all of them where it is not given. */
  readonly forms?: readonly string[];
}

const reports = ['full', 'concise', 'github', 'gitlab', 'json', 'junit', 'sarif'];

/**
 * Does all that the program does with random notes that have secrets in them, and looks for the secrets in all that it wrote:
 * documents and what is embedded in them, findings in each format, fixes, what `show` says, the manifest, the cache, reports,
 * names of files. Gives what went wrong: a secret that is out, or a public item that is nowhere and of which no error tells.
 */
export function findLeaks({ count, seed, formats, forms }: LeakTrial): Promise<string[]> {
  return inWorkshop(0, async (workshop) => {
    const all = fc.sample(secretNotes(forms), { numRuns: count, seed });
    const files = new Map(
      all.map((notes, index) => [`${String(index).padStart(4, '0')}.md`, notes] as const),
    );
    for (const [file, { text }] of files) writeFileSync(join(workshop.notes, file), text);
    mkdirSync(join(workshop.folder, 'said'));
    await runAll(workshop, formats, [...files.keys()]);
    return [...leaksIn(workshop), ...lostIn(workshop, files)].map((each) => `seed ${seed}: ${each}`);
  });
}

/** Finds leaks in `count` notes, some hundred at a time. */
export async function findManyLeaks({ count, seed, ...others }: LeakTrial): Promise<string[]> {
  const complaints: string[] = [];
  for (let done = 0; done < count; done += atOnce) {
    const trial = { ...others, count: Math.min(atOnce, count - done), seed: seed + done };
    complaints.push(...(await findLeaks(trial)));
  }
  return complaints;
}

const atOnce = 250;

async function runAll(
  workshop: Workshop,
  formats: readonly string[],
  files: readonly string[],
): Promise<void> {
  const env = { XDG_CACHE_HOME: join(workshop.folder, 'cache') };
  const build = [
    'build',
    'notes',
    '--out-dir',
    'documents',
    '--format',
    formats.join(),
    '--summary',
    'said/summary.json',
  ];
  const commands = [
    [...build, '--index'],
    build,
    [...build, '--dry-run', '--force'],
    ['lint', 'notes', ...reports.flatMap((format) => ['--output-format', `${format}:said/${format}`])],
    ['lint', 'notes', '--lang', 'en'],
    ['lint', 'notes', '--fix-dry-run'],
    ['lint', 'notes', '--write-baseline'],
    ['ci', 'notes'],
    ...(formats.includes('pdf')
      ? [['verify', ...files.map((file) => `documents/${basename(file, '.md')}.pdf`)]]
      : []),
  ];
  for (const [index, command] of commands.entries()) {
    const said = formats.includes('pdf')
      ? await saidByProcess(workshop, command, env)
      : await saidHere(workshop.folder, command, env);
    writeFileSync(join(workshop.folder, 'said', `${index} ${command[0]}`), said);
  }
  const shown: string[] = [];
  for (const file of files) shown.push(await saidHere(workshop.folder, ['show', `notes/${file}`], env));
  writeFileSync(join(workshop.folder, 'said', 'show'), shown.join('\n'));
}

function leaksIn({ folder, notes }: Workshop): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(notes));
  const files = new Set(
    entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)),
  );
  return paths.flatMap((path) => {
    const name = path.slice(folder.length + 1);
    if (holdsSecret(Buffer.from(name))) return [`the name ${name}`];
    const found = files.has(path)
      ? contentsOf(path)
          .map(placeOfSecret)
          .find((place) => place !== null)
      : undefined;
    return found === undefined ? [] : [`${name}: …${found}…`];
  });
}

/** What is in a file, packed or not. */
function contentsOf(path: string): Buffer[] {
  const bytes = readFileSync(path);
  if (extname(path) === '.pdf') {
    const qdf = spawnSync('qpdf', ['--qdf', '--object-streams=disable', path, '-'], { maxBuffer: 1 << 28 });
    const text = spawnSync('pdftotext', [path, '-'], { maxBuffer: 1 << 28 });
    return [bytes, qdf.stdout, ...(text.error === undefined ? [text.stdout] : [])];
  }
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? [gunzipSync(bytes)] : [bytes];
}

const secret = 'kanari';
const utf16 = Buffer.from(secret, 'utf16le').subarray(0, -1);
const hex = [...secret].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('');
/** The word in base64, at each place that it may have in a group of three bytes. */
const base64 = [0, 1, 2].map((before) => {
  const text = Buffer.from(`${'x'.repeat(before)}Xkanari7`).toString('base64');
  return text.slice(before === 0 ? 0 : before + 1, -4);
});

function holdsSecret(bytes: Buffer): boolean {
  return placeOfSecret(bytes) !== null;
}

function placeOfSecret(bytes: Buffer): string | null {
  const text = bytes.toString('latin1');
  const lower = text.toLowerCase();
  for (const at of [
    lower.indexOf(secret),
    bytes.indexOf(utf16),
    lower.indexOf(hex),
    ...base64.map((part) => text.indexOf(part)),
  ])
    if (at >= 0) return text.slice(Math.max(0, at - 60), at + 60);
  return null;
}

/** Public items that are in no document and of which no error tells. */
function lostIn({ folder, documents }: Workshop, files: ReadonlyMap<string, SecretNotes>): string[] {
  const findings = JSON.parse(readFileSync(join(folder, 'said', 'json'), 'utf8')) as {
    file: string;
    severity: string;
  }[];
  const faulty = new Set(
    findings.filter(({ severity }) => severity === 'error').map(({ file }) => basename(file)),
  );
  return [...files].flatMap(([file, { open }]) => {
    if (faulty.has(file)) return [];
    const path = join(documents, file.replace('.md', '.json'));
    if (!existsSync(path)) return [`${file}: no document, ${saidLast(folder)}`];
    const document = readFileSync(path, 'utf8');
    return open.filter((word) => !document.includes(word)).map((word) => `${file}: ${word} is lost`);
  });
}

function saidLast(folder: string): string {
  return readFileSync(join(folder, 'said', '0 build'), 'utf8').slice(-200);
}
