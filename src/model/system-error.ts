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
  EFBIG: { sv: 'filen är för stor', en: 'the file is too large' },
  ENXIO: { sv: 'ingen läser ur röret', en: 'nobody reads the pipe' },
};

const notesTooLarge: Bilingual = {
  sv: 'den är för stor; anteckningar får vara högst 5 MB',
  en: 'it is too large; notes may be 5 MB at most',
};

const tooLargeToMake: Bilingual = {
  sv: 'det blir större än datorns minne rymmer; dela upp anteckningarna, eller gör bilderna mindre',
  en: 'it becomes larger than the memory of the computer holds; part the notes, or make the images smaller',
};

/** Why the operating system refused, or what is made has no room; null when `error` is no such refusal. */
export function reasonOf(error: unknown): Bilingual | null {
  if (hasNoRoom(error)) return tooLargeToMake;
  const code = codeOf(error);
  if (code === null || !(error instanceof Error) || !('syscall' in error)) return null;
  if (code === 'EFBIG' && error.syscall === 'read') return notesTooLarge;
  return reasons[code] ?? { sv: code, en: code };
}

/** The longest string of V8 is some 512 MB, and the largest buffer some more. */
function hasNoRoom(error: unknown): boolean {
  if (['ERR_STRING_TOO_LONG', 'ERR_FS_FILE_TOO_LARGE', 'ERR_BUFFER_TOO_LARGE'].includes(codeOf(error) ?? ''))
    return true;
  return (
    error instanceof RangeError &&
    /^(?:Invalid string length|Array buffer allocation failed)/.test(error.message)
  );
}

/** The code of an error of the operating system or of Node.js (`ENOENT`); null when `error` has none. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}

/** The first line of what an error says, without the call stack or the command. */
export function firstLineOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
