import { isAbsolute, join } from 'node:path';
import type { Context } from './context.ts';

/** Where the program keeps what makes the next run faster, in the user's cache; null when the user has none. */
export function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Context['io']['env']): string | null {
  // The base directory specification has a relative path passed over.
  const configured = XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : null;
  const cache = configured ?? (LOCALAPPDATA || (HOME ? join(HOME, '.cache') : null));
  return cache === null ? null : join(cache, 'protokoll');
}
