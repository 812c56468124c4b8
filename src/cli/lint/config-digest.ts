import { isAbsolute, relative } from 'node:path';
import type { Config } from '../../index.ts';
import { digestOf } from './digest.ts';

const known = new WeakMap<Config, string>();

/** What settings are known by: the same wherever the folder lies that they are in. Notes of the same settings share one object. */
export function configDigest(config: Config, cwd: string): string {
  const before = known.get(config);
  if (before !== undefined) return before;
  const text = JSON.stringify(config, (_, value: unknown) =>
    typeof value === 'string' && isAbsolute(value) ? relative(cwd, value) : value,
  );
  const digest = digestOf([text]);
  known.set(config, digest);
  return digest;
}
