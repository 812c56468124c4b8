import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { protocols, writeCorpus } from './corpus.ts';
import { isInstalled, timeProcesses, type Command, type Row } from './measure.ts';
import { inFolder, peer, protokoll } from './places.ts';

const node = process.execPath;

/**
 * `protokoll build` of so many notes each time against other ways to PDF; those that use a browser use the same one, the program
 * `chromium`. One note is measured with the `shell` too, the browser that comes with protokoll; null for none.
 */
export async function benchBuild(
  chromium: string,
  shell: string | null,
  counts: readonly number[],
): Promise<Row[]> {
  const rows: Row[] = [];
  if (!hasPandoc()) process.stderr.write('pandoc + WeasyPrint: not installed, left out\n');
  for (const count of counts) {
    rows.push(...(await inFolder((folder) => notes(folder, count, chromium))));
    if (count > 1 || shell === null) continue;
    const inShell = await inFolder((folder) => notes(folder, count, shell));
    rows.push(...inShell.map((row) => ({ ...row, what: `${row.what}, headless shell` })));
  }
  return rows;
}

function notes(folder: string, count: number, chromium: string): Row[] {
  const files = writeCorpus(join(folder, 'notes'), protocols(count));
  const ours: Command = [
    node,
    protokoll,
    'build',
    ...files,
    '--quiet',
    '--no-cache',
    '--browser',
    chromium,
    '--out-dir',
    join(folder, 'ours'),
  ];
  const peers = peersFor(folder, files, chromium).filter(({ batchOnly }) => count > 1 || !batchOnly);
  const [time, ...times] = timeProcesses(
    [ours, ...peers.map(({ command }) => command)],
    count === 1 ? 9 : 1,
    folder,
  );
  const what = count === 1 ? 'PDF of one note' : `PDF of ${count} notes`;
  return peers.map(({ name }, index) => ({ what, ours: time!, theirs: times[index]!, peer: name }));
}

interface Peer {
  readonly name: string;
  readonly command: Command;
  readonly batchOnly?: boolean;
}

function peersFor(folder: string, files: readonly string[], chromium: string): Peer[] {
  const list = join(folder, 'files.json');
  writeFileSync(list, JSON.stringify(files));
  const script = (name: string) => join(import.meta.dirname, name);
  const peers: Peer[] = [
    files.length === 1
      ? { name: 'md-to-pdf', command: mdToPdf(files[0]!, chromium) }
      : { name: 'md-to-pdf', command: [node, script('peers/md-to-pdf.ts'), list, chromium] },
    { name: 'Chromium alone', command: [node, script('peers/chromium.ts'), list, chromium], batchOnly: true },
    { name: 'Typst', command: [node, script('peers/typst.ts'), list], batchOnly: true },
  ];
  if (hasPandoc()) {
    peers.push({
      name: 'pandoc + WeasyPrint',
      command: [node, script('peers/pandoc.ts'), list],
      batchOnly: true,
    });
  }
  return peers;
}

/** By itself: nothing may stand between it and the clock. */
function mdToPdf(file: string, chromium: string): Command {
  const launch = JSON.stringify({ executablePath: chromium, args: ['--no-sandbox'] });
  return [node, peer('md-to-pdf/dist/cli.js'), file, '--launch-options', launch];
}

const hasPandoc = () => isInstalled('pandoc') && isInstalled('weasyprint');

/** The paths in the list that `benchBuild` hands to a peer. */
export function filesIn(list: string): string[] {
  return JSON.parse(readFileSync(list, 'utf8')) as string[];
}
