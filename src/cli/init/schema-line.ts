import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { StarterFile } from './starter-files.ts';

/** Where the schema lies in the package, as npm installs it in a project. */
const installed = join('node_modules', 'protokoll', 'dist', 'schemas', 'config.schema.json');

const copyName = 'protokoll.schema.json';

/** A config with the line that tells editors where its schema is, and the schema itself where nothing else here holds it. */
export async function withSchema(
  config: StarterFile,
  folder: string,
  schema: () => Promise<object>,
): Promise<{ readonly config: StarterFile; readonly copy: StarterFile | null }> {
  const known = installedAbove(folder);
  const line = `# yaml-language-server: $schema=${known ?? copyName}\n`;
  const copy = known === null ? { name: copyName, contents: `${JSON.stringify(await schema())}\n` } : null;
  return { config: { ...config, contents: line + config.contents }, copy };
}

/** The path from a folder to the schema of a program that is installed in it, or above it in the same project; null without any. */
function installedAbove(folder: string): string | null {
  for (let above = folder; ; above = dirname(above)) {
    const file = join(above, installed);
    if (existsSync(file)) return relative(folder, file).replaceAll('\\', '/');
    if (existsSync(join(above, '.git')) || dirname(above) === above) return null;
  }
}
