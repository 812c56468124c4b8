import { maskSecrets } from '../../../src/parse/secrets/mask-secrets.ts';
import { readSource } from '../../../src/parse/source/read-source.ts';

/** Masks notes and gives what tests look at. */
export function mask(notes: string, options: { unmasked?: boolean; path?: string } = {}) {
  const { source } = readSource(notes);
  const masked = maskSecrets(source!, { unmasked: false, ...options });
  return {
    ...masked,
    text: masked.source.text,
    kinds: masked.secrets.map(({ kind }) => kind),
    findings: masked.diagnostics.map(
      ({ position: { start }, severity, rule }) => `${start.line}:${start.column} ${severity} ${rule}`,
    ),
  };
}
