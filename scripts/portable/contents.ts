import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import { machines } from './machines.ts';
import type { Machine } from './machines.ts';
import { readMe, startScript } from './start-script.ts';

/** A file of an archive. */
export interface Entry {
  /** Within the archive, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isExecutable: boolean;
}

const browser = 'node_modules/@sparticuz/chromium';

/** All that a portable archive holds: a start script, Node.js and the program, in the order of their paths. */
export async function contentsFor(machine: Machine): Promise<Entry[]> {
  const program = programFiles().map((file) => entry(`program/${file}`, readFileSync(file)));
  const ownBrowser = machine.hasBrowser
    ? globSync('{package.json,LICENSE,build/**,bin/**}', { cwd: browser, withFileTypes: true })
        .filter((found) => found.isFile())
        .map((found) => join(found.parentPath, found.name))
        .map((file) => entry(`program/${file}`, readFileSync(file)))
    : [];
  const entries = [
    startScript(machine),
    readMe(machine),
    ...(await nodeFiles(machine)),
    ...program,
    ...ownBrowser,
  ];
  return entries.toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

function entry(path: string, bytes: Uint8Array, isExecutable = false): Entry {
  return { path: path.replaceAll('\\', '/'), bytes, isExecutable };
}

/** What npm would publish, without what only other programs need. */
function programFiles(): string[] {
  const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const packed = JSON.parse(told) as Packed[] | Record<string, Packed>;
  return Object.values(packed)[0]!
    .files.map(({ path }) => path)
    .filter((path) => !/^dist\/(?:library|types)\//.test(path));
}

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

/** Node.js for the machine, and its terms, which the package for Windows leaves out. */
async function nodeFiles({ node, executable }: Machine): Promise<Entry[]> {
  const files = await unpackedPackage(node);
  const terms = files.get('LICENSE') ?? (await unpackedPackage(machines[0]!.node)).get('LICENSE');
  const program = files.get(executable);
  if (program === undefined || terms === undefined)
    throw new Error(`${node.name} has no ${executable}, or no terms`);
  return [entry(`node/${executable.slice('bin/'.length)}`, program, true), entry('node/LICENSE', terms)];
}

/** The files of a package of npm. Throws when the package isn't the one that is known here. */
async function unpackedPackage({
  name,
  version,
  integrity,
}: Machine['node']): Promise<Map<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'protokoll-node-'));
  try {
    const options = ['--pack-destination', folder, '--loglevel=error', '--ignore-scripts'];
    execFileSync('npm', ['pack', `${name}@${version}`, ...options], {
      shell: process.platform === 'win32',
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const archive = readFileSync(join(folder, globSync('*.tgz', { cwd: folder })[0]!));
    const found = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
    if (found !== integrity) throw new Error(`${name}@${version} is not the one known: ${found}`);
    const files = await unpackTar(gunzipSync(archive));
    return new Map(
      files.flatMap(({ header, data }) =>
        data ? [[header.name.replace(/^package\//, ''), data] as const] : [],
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
