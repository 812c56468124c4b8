import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../../bin/protokoll.js', import.meta.url));

test.each(['14.21.3', '20.19.0', '22.11.9'])(
  'on Node.js %s one line tells which version is needed',
  (version) => {
    const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`;
    const options = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...options, bin, 'lint'], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^protokoll: .*22\.12 eller senare behövs.*\n$/);
  },
);
