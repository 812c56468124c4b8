/** pandoc and WeasyPrint, which take one document a run. */
import { spawnSync } from 'node:child_process';
import { filesIn } from '../build.ts';

for (const file of filesIn(process.argv[2]!)) {
  const pdf = file.replace(/\.md$/, '.pandoc.pdf');
  const { status } = spawnSync('pandoc', [
    file,
    '--pdf-engine',
    'weasyprint',
    '--metadata',
    'title=Protokoll',
    '-o',
    pdf,
  ]);
  if (status !== 0) throw new Error(`pandoc ended with ${status}`);
}
