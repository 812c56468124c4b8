#!/usr/bin/env node
// Old versions of Node.js read this file too, to be told apart: plain JavaScript, nothing newer than dynamic import.
import fs from 'fs';
import os from 'os';
import path from 'path';
import process from 'process';
import { fileURLToPath } from 'url';

const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `protokoll: det här är Node.js ${process.version}, och 22.12 eller senare behövs (https://nodejs.org)\n`,
  );
  process.exitCode = 2;
} else {
  // The default folder is one that all users share, where somebody else could have put code for us to run.
  const home = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  // What is kept is what a run needed, and each command needs its own part of the program.
  const command = /^[a-z]+$/.exec(process.argv[2])?.[0] ?? 'none';
  const cache = path.join(home, 'protokoll', 'compiled', `${process.version}-${process.arch}`, command);
  const bundle = fileURLToPath(new URL('../dist/bundle', import.meta.url));
  const entry = JSON.parse(fs.readFileSync(path.join(bundle, 'entry.json'), 'utf8'));
  void import('./run-bundle.js').then(({ runBundle }) => runBundle(bundle, entry, cache));
}
