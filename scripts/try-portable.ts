/**
 * Tries the portable archive for Linux as a secretary would, in a bare Debian without Node.js, as an ordinary user, from a folder with
 * a space and an å: `npm run portable:try -- TREE`, as root. TREE is a folder with the system, made by `debootstrap` unless it is there.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { codeFences } from '../test/docs/pages.ts';

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
const note = codeFences(guide).find(({ language }) => language === 'markdown')!.body;

let steps = 0;
expect(127, 'node --version');
step('hämta arkivet', () => cpSync(archive, inTree(`${folder}/${basename(archive)}`)));
execFileSync('chown', ['-R', '1000:1000', inTree(home)]);
step('packa upp det', () => expect(0, `cd '${folder}' && tar xzf ${basename(archive)}`));
step('skriv anteckningen', () => writeFileSync(inTree(`${folder}/styrelsen 2025-03-27.md`), note));
step('släpp den på protokoll', () => {
  const told = expect(0, `cd / && '${folder}'/protokoll-*/protokoll '${folder}/styrelsen 2025-03-27.md'`);
  if (!told.includes(`Dokumentet ligger i mappen ${folder}`)) throw new Error(told);
});
step('se efter att dokumentet är rätt', () => {
  const told = expect(0, `cd '${folder}' && ./protokoll-*/protokoll verify 'styrelsen 2025-03-27.pdf'`);
  if (!told.includes('styrelsen 2025-03-27.pdf: identisk')) throw new Error(told);
});

function step(name: string, run: () => unknown): void {
  run();
  steps++;
  console.log(`${steps}. ${name}`);
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
