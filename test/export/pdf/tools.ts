import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Is the program there? Tests that need it are skipped by name where it isn't. */
export function hasTool(name: string): boolean {
  return spawnSync(name, ['--version']).error === undefined;
}

/** What the program prints about the file, which stands at `FILE` among the arguments. */
export function runTool(name: string, args: readonly string[], pdf: Uint8Array): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-test-'));
  try {
    const path = join(folder, 'document.pdf');
    writeFileSync(path, pdf);
    return execFileSync(
      name,
      args.map((arg) => (arg === 'FILE' ? path : arg)),
      { maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'ignore'] },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
