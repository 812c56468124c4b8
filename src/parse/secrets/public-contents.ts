import { openFurniture } from '../source/furniture-diagnostics.ts';
import { readSource } from '../source/read-source.ts';
import { maskSecrets } from './mask-secrets.ts';

/**
 * What the documents and findings of notes depend on, without the secrets: for hashes that others may see. From one of the
 * notes themselves a hidden word can be found by trying. `path` as for `parseProtocol`. Notes that can't be read give nothing.
 */
export function publicContents(bytes: Uint8Array, path: string): string {
  const { source, furniture } = readSource(bytes);
  if (source === null) return '';
  const masked = maskSecrets(source, { unmasked: false, path });
  const findings = masked.diagnostics.map(({ rule, position }) => ({ rule, position }));
  const leftOut = openFurniture(
    furniture,
    masked.secrets.map(({ lines }) => lines),
  );
  return JSON.stringify({ text: masked.source.text, length: bytes.length, findings, leftOut });
}
