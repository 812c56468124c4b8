import { parseProtocol } from '../../src/parse/parse-protocol.ts';
import type { Item } from '../../src/model/protocol.ts';

/** The front matter of a board that all examples belong to. */
export const cover = `---
organ: Socialnämnden
förkortning: SN
datum: 2025-03-20
ordförande: Anna Ek (S)
ledamöter:
  - Bo Alm (M)
  - Siv Rask (C)
---
`;

/** The one item of notes whose text is `body`. */
export function parseItem(body: string, heading = '§ 1 Budget'): Item {
  const { protocol } = parseProtocol(`${cover}\n## ${heading}\n\n${body}\n`);
  return protocol!.items[0]!;
}

/** The rules of the diagnostics that such notes give. */
export function rulesOf(body: string): string[] {
  return parseProtocol(`${cover}\n## § 1 Budget\n\n${body}\n`).diagnostics.map(
    (diagnostic) => diagnostic.rule,
  );
}
