/** A finding that was there when the baseline was written. */
export interface BaselineEntry {
  /** Path of the note from the folder of the baseline, with `/`. */
  readonly file: string;
  readonly rule: string;
  /** The § that it is in, as written; null above the first. */
  readonly item: string | null;
  readonly fingerprint: string;
}

/** Findings that are known, of old notes that nobody is to put right. */
export interface Baseline {
  readonly version: 1;
  readonly findings: readonly BaselineEntry[];
}

/** The contents of a baseline file: by file, rule and fingerprint, so that it changes only where findings do. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const findings = entries.toSorted((one, other) => compare(keyOf(one), keyOf(other)));
  return `${JSON.stringify({ version: 1, findings } satisfies Baseline, null, 2)}\n`;
}

/** Reads a baseline file; null when it is none. */
export function readBaseline(text: string): Baseline | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isBaseline(value) ? value : null;
}

/** Of which finding an entry is. */
export function keyOf({ file, rule, fingerprint }: BaselineEntry): string {
  return `${file}\n${rule}\n${fingerprint}`;
}

function isBaseline(value: unknown): value is Baseline {
  if (typeof value !== 'object' || value === null) return false;
  if (!('version' in value && value.version === 1 && 'findings' in value)) return false;
  return Array.isArray(value.findings) && value.findings.every(isEntry);
}

function isEntry(value: unknown): value is BaselineEntry {
  if (typeof value !== 'object' || value === null) return false;
  const keys = ['file', 'rule', 'fingerprint'];
  return keys.every((key) => typeof (value as Record<string, unknown>)[key] === 'string') && 'item' in value;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
