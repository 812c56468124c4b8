import type { Bilingual } from './diagnostic.ts';

const reasons: Readonly<Record<string, Bilingual>> = {
  EACCES: { sv: 'behörighet saknas', en: 'permission denied' },
  EPERM: { sv: 'behörighet saknas', en: 'permission denied' },
  EROFS: { sv: 'skrivskyddat', en: 'read-only' },
  ENOSPC: { sv: 'disken är full', en: 'the disk is full' },
  EDQUOT: { sv: 'utrymmet är slut', en: 'the quota is used up' },
  ENOENT: { sv: 'mappen finns inte', en: 'no such folder' },
  ENOTDIR: { sv: 'en del av sökvägen är en fil', en: 'a part of the path is a file' },
  EEXIST: { sv: 'en fil med det namnet finns redan', en: 'a file of that name exists' },
  EISDIR: { sv: 'det är en mapp', en: 'it is a folder' },
  EFTYPE: { sv: 'det är ingen vanlig fil', en: 'it is no regular file' },
  ELOOP: { sv: 'länken leder till sig själv', en: 'the link leads to itself' },
  ENAMETOOLONG: { sv: 'namnet är för långt', en: 'the name is too long' },
  EFBIG: {
    sv: 'den är för stor; anteckningar får vara högst 5 MB',
    en: 'it is too large; notes may be 5 MB at most',
  },
};

/** Why the operating system refused; null when `error` is no such refusal. */
export function reasonOf(error: unknown): Bilingual | null {
  const code = codeOf(error);
  if (code === null || !(error instanceof Error) || !('syscall' in error)) return null;
  return reasons[code] ?? { sv: code, en: code };
}

/** The code of an error of the operating system or of Node.js (`ENOENT`); null when `error` has none. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}

/** The first line of what an error says, without the call stack or the command. */
export function firstLineOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
