/**
 * npm runs this when the packages are installed from a checkout: by `npm ci` here, and by whoever installs the program from git, as
 * pre-commit does. Plain JavaScript, since old versions of Node.js read it too.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

if (
  ['typescript', 'esbuild', 'subset-font'].every((name) => existsSync(new URL(`node_modules/${name}`, root)))
) {
  const build = [fileURLToPath(new URL('scripts/build.ts', root)), '--if-changed'];
  const { status } = spawnSync(process.execPath, build, { cwd: fileURLToPath(root), stdio: 'inherit' });
  process.exitCode = status === null ? 1 : status;
} else {
  console.error('protokoll: utvecklingspaketen saknas, som programmet byggs med; kör npm ci --include=dev');
  process.exitCode = 1;
}
