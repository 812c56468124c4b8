import { join } from 'node:path';
import { protocols, writeCorpus } from './corpus.ts';
import { timeProcesses, type Command, type Row } from './measure.ts';
import { inFolder, peer, protokoll } from './places.ts';

const node = process.execPath;

/** `protokoll lint` against an empty run of Node.js, and against other linters of Markdown. */
export function benchLint(count: number): Promise<Row[]> {
  return inFolder((folder) => [...oneFile(folder), ...manyFiles(folder, count)]);
}

function oneFile(folder: string): Row[] {
  const [file] = writeCorpus(join(folder, 'one'), protocols(1)) as [string];
  const lint: Command = [node, protokoll, 'lint', file, '--output-format', 'concise'];
  const [ours, theirs] = timeProcesses([lint, [node, '-e', '0']], 15) as [number, number];
  return [{ what: 'lint one note', ours, theirs, peer: 'node -e 0' }];
}

function manyFiles(folder: string, count: number): Row[] {
  const notes = join(folder, 'notes');
  writeCorpus(notes, protocols(count));
  const remark = peer('remark-cli/cli.js');
  const lint: Command = [node, protokoll, 'lint', notes, '--output-format', 'concise'];
  const commands: Command[] = [
    [...lint, '--no-cache'],
    lint,
    [node, peer('markdownlint-cli2/markdownlint-cli2-bin.mjs'), 'notes/*.md'],
    [node, remark, notes, '--no-config', '--use', peer('remark-preset-lint-recommended/index.js')],
  ];
  const [ours, cached, markdownlint, remarkLint] = timeProcesses(commands, 1, folder) as [
    number,
    number,
    number,
    number,
  ];
  const what = `lint ${count} notes`;
  return [
    { what, ours, theirs: markdownlint, peer: 'markdownlint-cli2' },
    { what, ours, theirs: remarkLint, peer: 'remark-cli, recommended' },
    { what: `${what} again`, ours: cached, theirs: markdownlint, peer: 'markdownlint-cli2' },
  ];
}
