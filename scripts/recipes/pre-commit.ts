import type { Ground } from './ground.ts';
import { noteOf } from './ground.ts';

/** Installs the hooks from the checkout by pre-commit, and lets them pass, fail and repair, from a folder within too. */
export function runPreCommit(body: string, ground: Ground): string | void {
  if (ground.shell('command -v pre-commit').status !== 0) return '(skipped: pre-commit is not here)';
  const config = body.replace('https://github.com/ägare/protokoll', ground.checkout);
  ground.write('.pre-commit-config.yaml', config);
  ground.expect(0, 'git init -q && git add -A');
  ground.expect(0, 'pre-commit run');
  ground.write('nämnden/1.md', noteOf(4).replace('datum: 2026-05-04', 'datum: 2026-02-30'));
  ground.expect(0, 'git add -A');
  const told = ground.expect(1, 'pre-commit run', {}, 'styrelsen');
  if (!told.includes('nämnden/1.md:3:') || !told.includes('datum-ogiltigt')) throw new Error(told);
  ground.write('nämnden/1.md', noteOf(4, 'Rasten är §§ 1-3.'));
  ground.write('.pre-commit-config.yaml', config.replace('id: protokoll', 'id: protokoll-fix'));
  ground.expect(0, 'git add -A');
  ground.expect(1, 'pre-commit run', {}, 'styrelsen');
  ground.expect(0, "grep -q '§§ 1–3' nämnden/1.md && git add -A && pre-commit run");
  return withOldNode(ground);
}

/** Runs what the hook runs with the Node.js of the system, where that is too old, and looks that it is said in a sentence. */
function withOldNode(ground: Ground): string | void {
  const system = { PATH: '/usr/local/bin:/usr/bin:/bin' };
  const [, major] = /^v(\d+)\./.exec(ground.shell('node --version', system).told) ?? [];
  if (major === undefined || Number(major) >= 22) return '(no old Node.js here)';
  const told = ground.expect(2, `node ${ground.checkout}/bin/protokoll.js lint --fix .`, system);
  if (!/^protokoll: det här är Node\.js v[\d.]+, och 22\.\d+ eller senare behövs .*\n$/.test(told))
    throw new Error(`an old Node.js isn't told of:\n${told}`);
}
