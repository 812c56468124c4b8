import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a command gave. */
export interface Outcome {
  readonly status: number | null;
  /** Both outputs. */
  readonly told: string;
}

/** A clean folder with notes, where recipes run as a user would run them. */
export interface Ground {
  readonly folder: string;
  /** A git checkout of this repository as it is now, with what is not committed. */
  readonly checkout: string;
  readonly write: (file: string, text: string) => void;
  /** Runs a script of the shell in the folder, or one within it. */
  readonly shell: (script: string, env?: Readonly<Record<string, string>>, within?: string) => Outcome;
  /** The same; throws when it doesn't end with this status. */
  readonly expect: (
    status: number,
    script: string,
    env?: Readonly<Record<string, string>>,
    within?: string,
  ) => string;
}

const packed = 'protokoll-0.1.0.tgz';

/** Packs the program, and makes grounds where it is at hand. */
export async function makeGround(): Promise<{ afresh: () => Ground; clear: () => void }> {
  const base = mkdtempSync(join(tmpdir(), 'protokoll-recept-'));
  const [home, bin, prefix, checkout] = ['home', 'bin', 'prefix', 'checkout'].map((name) => join(base, name));
  for (const folder of [home!, bin!, prefix!]) mkdirSync(folder);
  // The Node.js that runs this is the one that the recipes find.
  // nodeenv looks for it by its older name first.
  for (const name of ['node', 'nodejs']) symlinkSync(process.execPath, join(bin!, name));
  // How the network is reached from here is no part of the recipes.
  const network = Object.entries(process.env).filter(([name]) =>
    /^(?:https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE|npm_config_(?:registry|cafile|userconfig))$/i.test(
      name,
    ),
  );
  const environment = {
    ...(Object.fromEntries(network) as Record<string, string>),
    // Packages that this machine has fetched before are not fetched again.
    npm_config_cache: execFileSync('npm', ['config', 'get', 'cache'], { encoding: 'utf8' }).trim(),
    npm_config_prefer_offline: 'true',
    HOME: home!,
    PATH: [bin!, join(prefix!, 'bin'), '/usr/local/bin', '/usr/bin', '/bin'].join(':'),
    npm_config_prefix: prefix!,
    LANG: 'C.UTF-8',
    GIT_AUTHOR_NAME: 'Kim',
    GIT_AUTHOR_EMAIL: 'kim@example.org',
    GIT_COMMITTER_NAME: 'Kim',
    GIT_COMMITTER_EMAIL: 'kim@example.org',
  };
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { encoding: 'utf8' });
  for (const file of files.split('\0').filter(Boolean)) cpSync(file, join(checkout!, file));
  const git = (...args: string[]) => execFileSync('git', ['-C', checkout!, ...args], { env: environment });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'x');
  git('tag', 'v0.1.0');
  const name = execFileSync('npm', ['pack', '--loglevel=error', '--pack-destination', base], {
    encoding: 'utf8',
  }).trim();
  if (name !== packed) throw new Error(`npm pack printed ${JSON.stringify(name)}`);
  let count = 0;
  return {
    afresh: () => groundIn(join(base, `ground-${++count}`), { base, checkout: checkout!, environment }),
    clear: () => rmSync(base, { recursive: true, force: true }),
  };
}

interface Surroundings {
  readonly base: string;
  readonly checkout: string;
  readonly environment: Readonly<Record<string, string>>;
}

function groundIn(folder: string, { base, checkout, environment }: Surroundings): Ground {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const nth of [1, 2, 3]) write(`anteckningar/2026/${nth}.md`, noteOf(nth));
  for (const path of ['nämnden/1.md', 'styrelsen/2026/2.md']) write(path, noteOf(4));
  write(packed, '');
  writeFileSync(join(folder, packed), readFileSync(join(base, packed)));
  const shell: Ground['shell'] = (script, env = {}, within = '.') => {
    const settings = {
      cwd: join(folder, within),
      env: { ...environment, ...env },
      encoding: 'utf8',
    } as const;
    const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', script], settings);
    return { status, told: stdout + stderr };
  };
  const expect: Ground['expect'] = (status, script, env, within) => {
    const outcome = shell(script, env, within);
    if (outcome.status === status) return outcome.told;
    throw new Error(`${script}\nended with ${outcome.status}, not ${status}:\n${outcome.told}`);
  };
  return { folder, checkout, write, shell, expect };
}

/** Notes that nothing is wrong with, but for what `lines` say. */
export function noteOf(day: number, lines = 'Kaffe serveras.'): string {
  return `---
profil: mote
datum: 2026-05-0${day}
organ: Programrådet
plats: Rådhuset
ordförande: Bo Ek
sekreterare: Kim Sav
justerare: Eva Al
närvarande: Bo Ek, Kim Sav, Eva Al
status: ojusterat
---
# Protokoll Programrådet

## § 1 Mötets öppnande

${lines}
`;
}
