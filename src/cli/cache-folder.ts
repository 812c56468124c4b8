import { join } from 'node:path';
import type { Context } from './context.ts';

/** Where the program keeps what makes the next run faster, in the user's cache; null when the user has none. */
export function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Context['io']['env']): string | null {
  const cache = XDG_CACHE_HOME || LOCALAPPDATA || (HOME ? join(HOME, '.cache') : null);
  return cache === null ? null : join(cache, 'protokoll');
}
