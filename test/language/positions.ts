import type { Decision } from '../../src/model/blocks.ts';
import { decisionsAmong } from '../../src/model/blocks.ts';
import { parseProtocol } from '../../src/parse/parse-protocol.ts';

/** A place in an item where a sentence may stand. */
export interface Position {
  readonly name: string;
  readonly around: (sentence: string) => string;
}

/** Everywhere that people write a decision down. */
export const positions: readonly Position[] = [
  { name: 'alone', around: (sentence) => sentence },
  { name: 'after a sentence', around: (sentence) => `Frågan diskuterades. ${sentence}` },
  { name: 'bullet', around: (sentence) => `- Kim visade bilder.\n- ${sentence}\n- Kaffe bjöds.` },
  {
    name: 'nested bullet',
    around: (sentence) => `- Bryggan\n  - Kim visade bilder.\n  - ${sentence}\n- Kaffe bjöds.`,
  },
  { name: 'numbered', around: (sentence) => `1. Kim visade bilder.\n2. ${sentence}\n3. Kaffe bjöds.` },
  { name: 'bold', around: (sentence) => `Kim visade bilder.\n\n**${sentence}**` },
  { name: 'quote', around: (sentence) => `> ${sentence}` },
  { name: 'table cell', around: (sentence) => `| Fråga | Svar |\n|---|---|\n| Bryggan | ${sentence} |` },
  { name: 'line of a paragraph', around: (sentence) => `Kim visade bilder.\n${sentence}\nKaffe bjöds.` },
];

/** How many decisions an item has in which the sentence stands so. */
export function decidesIn(position: Position, sentence: string): number {
  return decisionsIn(position, sentence).length;
}

/** Their kinds. */
export function kindsIn(position: Position, sentence: string): string[] {
  return decisionsIn(position, sentence).map(({ kind }) => kind);
}

function decisionsIn({ around }: Position, sentence: string): readonly Decision[] {
  const notes = `---\norgan: Styrelsen\ndatum: 2025-03-20\n---\n\n## § 1 Bryggan\n\n${around(sentence)}\n`;
  return parseProtocol(notes).protocol!.items.flatMap(({ blocks }) => decisionsAmong(blocks));
}
