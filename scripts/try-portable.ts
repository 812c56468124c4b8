/**
 * Tries the portable archive for Linux as a secretary would, in a bare Debian without Node.js, as an ordinary user, from a folder with
 * a space and an å: `npm run portable:try -- TREE`, as root. TREE is a folder with the system, made by `debootstrap` unless it is there.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { codeFences } from '../test/docs/pages.ts';
import { firstNoteName, firstSteps } from './portable/first-steps.ts';

const tree = process.argv[2];
const [archive] = globSync('out/portable/protokoll-*-linux-x64.tar.gz');
if (tree === undefined || archive === undefined) {
  console.error('npm run portable -- linux-x64 && npm run portable:try -- TREE');
  process.exit(2);
}
if (!existsSync(join(tree, 'etc/debian_version')))
  execFileSync('debootstrap', ['--variant=minbase', 'bookworm', tree], { stdio: 'inherit' });

const home = '/home/kim';
const folder = `${home}/Mina möten å`;
const inTree = (path: string) => join(tree, path);
rmSync(inTree(home), { recursive: true, force: true });
mkdirSync(inTree(folder), { recursive: true });
const guide = readFileSync('docs/kom-igang.md', 'utf8');
const noteName = firstNoteName(guide);
const document = noteName.replace(/\.md$/, '.pdf');
const note = codeFences(guide).find(({ language }) => language === 'markdown')!.body;

/** What the reader of the guide does, by its headings. */
const steps: Readonly<Record<string, () => void>> = {
  'Hämta programmet'() {
    cpSync(archive, inTree(`${folder}/${basename(archive)}`));
    execFileSync('chown', ['-R', '1000:1000', inTree(home)]);
  },
  'Packa upp det'() {
    expect(0, `cd '${folder}' && tar xzf ${basename(archive)}`);
  },
  'Skriv en anteckning'() {
    writeFileSync(inTree(`${folder}/${noteName}`), note);
  },
  'Släpp den på programmet'() {
    const told = expect(0, `cd / && '${folder}'/protokoll-*/protokoll '${folder}/${noteName}'`);
    if (!told.includes(`Dokumentet ligger i mappen ${folder}`)) throw new Error(told);
  },
  'Läs dokumentet'() {
    const told = expect(0, `cd '${folder}' && ./protokoll-*/protokoll verify '${document}'`);
    if (!told.includes(`${document}: identisk`)) throw new Error(told);
    if (textOf(document).includes('UTKAST')) throw new Error(`${document} is a draft`);
  },
  'Skriv under det'() {
    const lines = textOf(document).split('Underskrifter')[1] ?? '';
    for (const name of ['Kim Sav', 'Bo Ek', 'Ulla Sten'])
      if (!lines.includes(name)) throw new Error(`no line for ${name}`);
  },
};

expect(127, 'node --version');
for (const [nth, title] of firstSteps(guide).entries()) {
  const step = steps[title];
  if (!step) throw new Error(`docs/kom-igang.md: nothing is known of the step “${title}”`);
  step();
  console.log(`${nth + 1}. ${title}`);
}

/** What the document says, read with the tools of this machine. */
function textOf(file: string): string {
  return execFileSync('pdftotext', ['-layout', inTree(`${folder}/${file}`), '-'], { encoding: 'utf8' });
}

/** Runs a script of the shell in the tree, as its ordinary user; in a mere chroot no browser would get its sandbox. */
function expect(status: number, script: string): string {
  const enter = `set -e
    mount --make-rprivate /
    mount --bind "$0" "$0"
    cd "$0"
    mkdir -p .old
    pivot_root . .old
    mount -t proc proc /proc
    umount -l /.old
    cd /
    exec setpriv --reuid=1000 --regid=1000 --clear-groups env -i HOME=${home} PATH=/usr/bin:/bin LANG=C.UTF-8 sh -c "$1"`;
  const run = spawnSync('unshare', ['--mount', '--fork', '--', 'sh', '-c', enter, tree!, script], {
    encoding: 'utf8',
  });
  const told = run.stdout + run.stderr;
  if (run.status !== status) throw new Error(`${script}\nended with ${run.status}, not ${status}:\n${told}`);
  return told;
}
