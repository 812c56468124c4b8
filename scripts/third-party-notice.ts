import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the text of a licence is that some packages name and don't bring. */
const textElsewhere: Readonly<Record<string, string>> = {
  'Apache-2.0': 'node_modules/typescript/LICENSE',
  MIT: 'LICENSE',
};

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  /** As it was written long ago. */
  readonly licenses?: readonly { readonly type: string }[];
  readonly author?: string | { readonly name: string };
}

/**
 * What the licences ask to be handed on with the program: of each package that modules of the bundles (`inputs`, paths of files) or
 * the fonts come from, its name, version, licence and text; and `comments` on licences that stood in the modules.
 *
 * Throws when a package has neither a text nor a licence that is known here: then nobody may hand it on unread.
 */
export async function thirdPartyNotice(
  inputs: readonly string[],
  comments: readonly string[],
): Promise<string> {
  const fonts = globSync('dist/fonts/*/LICENSE').map(
    (file) => `node_modules/@fontsource/${file.split(/[\\/]/)[2]}/`,
  );
  const folders = [...inputs, ...fonts].flatMap((path) => {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? [];
    return folder === undefined ? [] : [folder];
  });
  const packages = [...new Set(folders)].map(noticeOf).toSorted();
  const lines = new Set(
    comments.map((comment) => comment.replace(/^Bundled license information:\s*/, '').trim()),
  );
  return [
    'protokoll holds code and fonts of these packages.',
    ...new Set(packages),
    'Comments on licences in their files:',
    ...[...lines].toSorted(),
    '',
  ].join(`\n\n${'-'.repeat(78)}\n\n`);
}

function noticeOf(folder: string): string {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;
  const license = about.license ?? about.licenses?.map(({ type }) => type).join(' OR ') ?? 'no licence';
  const own = globSync('{LICEN[CS]E,licen[cs]e,COPYING,NOTICE}*', { cwd: folder }).toSorted();
  const texts =
    own.length > 0
      ? own.map((file) => readFileSync(join(folder, file), 'utf8').trim())
      : [copyrightOf(about), textOf(license, about.name)];
  return [`${about.name} ${about.version}, ${license}`, ...texts].join('\n\n');
}

function copyrightOf({ author, name }: PackageFile): string {
  return `Copyright ${(typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`}`;
}

function textOf(license: string, name: string): string {
  const file = textElsewhere[license];
  if (file === undefined) throw new Error(`${name}: no text of its licence (${license})`);
  return readFileSync(file, 'utf8')
    .replace(/^Copyright .*\n/m, '')
    .trim();
}
