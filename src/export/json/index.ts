import type { Profile } from '../../model/profile.ts';
import type { Protocol } from '../../model/protocol.ts';
import { toJsonDocument } from './document.ts';

export { schemaVersion, type JsonDocument } from './document.ts';

/** A protocol as JSON text, indented by two spaces and ended by a line feed; the same protocol gives the same text. */
export function exportJson(protocol: Protocol, profile: Profile): string {
  return `${JSON.stringify(toJsonDocument(protocol, profile), null, 2)}\n`;
}
