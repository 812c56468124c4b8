#!/usr/bin/env node
// Old versions of Node.js read this file too, to be told apart: plain JavaScript, nothing newer than dynamic import.
import module from 'module';
import os from 'os';
import path from 'path';
import process from 'process';

const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `protokoll: det här är Node.js ${process.version}, och 22.12 eller senare behövs (https://nodejs.org)\n`,
  );
  process.exitCode = 2;
} else {
  // The default folder is one that all users share, where somebody else could have put code for us to run.
  const cache = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE || path.join(cache, 'protokoll', 'compiled'));
  void import('../dist/bundle/protokoll.js');
}
