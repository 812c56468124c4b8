#!/usr/bin/env node
// Old versions of Node.js read this file too, to be told apart: plain JavaScript, nothing newer than dynamic import.

// What `import` brings of `process` opens all its streams.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `protokoll: det här är Node.js ${process.version}, och 22.12 eller senare behövs (https://nodejs.org)\n`,
  );
  process.exitCode = 2;
} else {
  void import('./run-bundle.js');
}
