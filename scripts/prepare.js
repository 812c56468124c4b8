/**
 * npm runs this when the packages are installed from a checkout: by `npm ci` here, and by whoever installs the program from git, as
 * pre-commit does. With the development packages the program is built as it is published; without them it is built of its sources
 * alone. Plain JavaScript, since old versions of Node.js read it too.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const [major, minor] = process.versions.node.split('.').map(Number);
const hasPackages = ['typescript', 'esbuild', 'subset-font'].every((name) =>
  existsSync(new URL(`node_modules/${name}/package.json`, root)),
);

if (hasPackages) {
  const build = [fileURLToPath(new URL('scripts/build.ts', root)), '--if-changed'];
  const { status } = spawnSync(process.execPath, build, { cwd: fileURLToPath(root), stdio: 'inherit' });
  process.exitCode = status === null ? 1 : status;
} else if (major < 22 || (major === 22 && minor < 13)) {
  console.error(
    `protokoll: det här är Node.js ${process.version}, och 22.13 eller senare behövs för att installera ur git (https://nodejs.org)`,
  );
  process.exitCode = 1;
} else {
  void import('./build-of-sources.js').then(({ buildOfSources }) => buildOfSources(fileURLToPath(root)));
}
