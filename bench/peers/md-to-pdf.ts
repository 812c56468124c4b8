/** md-to-pdf, with twenty documents a run: it opens a page for each at once, and of a hundred it gives up some after half a minute. */
import { spawnSync } from 'node:child_process';
import { filesIn } from '../build.ts';
import { peer } from '../places.ts';

const atOnce = 20;

const [list, chromium] = process.argv.slice(2) as [string, string];
const files = filesIn(list);
const launch = JSON.stringify({ executablePath: chromium, args: ['--no-sandbox'] });
for (let at = 0; at < files.length; at += atOnce) {
  const { status } = spawnSync(process.execPath, [
    peer('md-to-pdf/dist/cli.js'),
    ...files.slice(at, at + atOnce),
    '--launch-options',
    launch,
  ]);
  if (status !== 0) throw new Error(`md-to-pdf ended with ${status}`);
}
