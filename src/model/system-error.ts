import type { Bilingual } from '../index.ts';

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
  ENAMETOOLONG: { sv: 'namnet är för långt', en: 'the name is too long' },
  ERR_FS_FILE_TOO_LARGE: { sv: 'filen är för stor', en: 'the file is too large' },
};

/** Why the operating system refused; null when `error` is no such refusal. */
export function reasonOf(error: unknown): Bilingual | null {
  if (
    !(error instanceof Error) ||
    !('code' in error) ||
    !('syscall' in error || String(error.code).startsWith('ERR_FS'))
  ) {
    return null;
  }
  const code = String(error.code);
  return reasons[code] ?? { sv: code, en: code };
}
