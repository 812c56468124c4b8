import type { Bilingual } from '../../index.ts';

/**
 * Why the bytes of a note can't be all of it: what sync clients, version control and broken transfers leave in the place of a file.
 * Null for all else, however short. A document that was made of the whole note is not to be lost for it.
 */
export function incompleteness(bytes: Uint8Array): Bilingual | null {
  if (bytes.every((byte) => byte === 0)) return bytes.length === 0 ? reasons.empty : reasons.zeros;
  if (endsInZeros(bytes)) return reasons.endsInZeros;
  const text = Buffer.from(bytes.subarray(0, longestHead)).toString();
  if (/^\s*$/.test(text)) return bytes.length > longestHead ? null : reasons.empty;
  if (/^version https:\/\/git-lfs\.github\.com\/|^\/annex\/objects\//.test(text)) return reasons.pointer;
  return bytes.length <= longestHead && isCutInFrontMatter(text) ? reasons.cut : null;
}

const reasons = {
  empty: { sv: 'den är tom', en: 'it is empty' },
  zeros: {
    sv: 'den är skadad och har ingen text',
    en: 'it is damaged and has no text',
  },
  endsInZeros: {
    sv: 'den är skadad: texten är avbruten',
    en: 'it is damaged: its text is cut off',
  },
  pointer: {
    sv: 'den är bara en hänvisning till filen, som inte har hämtats (git lfs pull, git annex get)',
    en: 'it only points to the file, which has not been fetched (git lfs pull, git annex get)',
  },
  cut: {
    sv: 'den är avbruten bland uppgifterna överst: raden --- som avslutar dem saknas, och all text efter dem',
    en: 'it is cut off in the front matter: the line --- that ends it is missing, and all text after it',
  },
} satisfies Record<string, Bilingual>;

/** Front matter is shorter than this, in bytes. */
const longestHead = 100_000;

/** UTF-16 has a zero beside each letter, but no rows of them. */
const rowOfZeros = 8;

function endsInZeros(bytes: Uint8Array): boolean {
  return bytes.length > rowOfZeros && bytes.subarray(-rowOfZeros).every((byte) => byte === 0);
}

/** A line of YAML or TOML in the form of front matter: a key, more of its value, or an entry of a list. No heading. */
const entry = /^(?:\s|-\s|[\p{L}_"'][^:=]*[:=])/u;

function isCutInFrontMatter(text: string): boolean {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
  const [fence = '', ...rest] = lines.map((line) => line.trimEnd());
  if (fence !== '---' && fence !== '+++') return false;
  if (rest.some((line) => line === fence || line === '...')) return false;
  const last = rest.pop() ?? '';
  return rest.every((line) => entry.test(line)) && !/^[#>*|]/.test(last);
}
