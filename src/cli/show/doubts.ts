import type { Diagnostic, LineSpan } from '../../index.ts';
import type { Group, Row } from './layout.ts';
import { joined } from './reading.ts';
import type { Reading, Say } from './reading.ts';
import { words } from './words.ts';

/** Where something is hidden: by line only, never what. */
export function secretsGroup({ protocol, secretLines }: Reading, say: Say): Group {
  const state = protocol.unmasked ? words.shown : words.hidden;
  return {
    title: say(words.secrets),
    rows:
      secretLines.length === 0
        ? []
        : [{ label: say(state), texts: [`${say(words.lines)} ${secretLines.map(lines).join(', ')}`] }],
  };
}

/** How the parser read what could be read in several ways, and what it could not make out. */
export function doubtGroups({ protocol, told }: Reading, say: Say): Group[] {
  const rows = (isWanted: (severity: Diagnostic['severity']) => boolean): Row[] =>
    told
      .filter(({ severity }) => isWanted(severity))
      .toSorted(byLine)
      .map(({ message, position }) => ({ label: at(position, say), texts: [say(message)] }));
  return [
    { title: say(words.guesses), rows: rows((severity) => severity === 'info') },
    {
      title: say(words.kept),
      rows: protocol.coverNotes.toSorted(byLine).map(({ title, text, position }) => ({
        label: at(position, say),
        texts: [joined([title, text], ': ')],
      })),
    },
    { title: say(words.doubts), rows: rows((severity) => severity !== 'info') },
  ];
}

type Placed = Pick<Diagnostic, 'position'>;

function byLine(one: Placed, other: Placed): number {
  return one.position.start.line - other.position.start.line;
}

function lines({ first, last }: LineSpan): string {
  return first === last ? `${first}` : `${first}–${last}`;
}

function at(position: Diagnostic['position'], say: Say): string {
  return `${say(words.line)} ${position.start.line}`;
}
