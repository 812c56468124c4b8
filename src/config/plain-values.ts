// Settings that are read come here without the library that checks them, which takes long to load.

/** Whether a choice was made in favour. */
export function isTrue(value: boolean | 'true' | 'false'): boolean {
  return value === true || value === 'true';
}

/** The texts of a setting, one entry each. */
export function listOf(texts: string | readonly string[] | undefined): readonly string[] {
  if (texts === undefined) return [];
  return typeof texts === 'string' ? [texts] : texts;
}
