import type { Position } from 'unist';
import type { Protocol } from '../../model/protocol.ts';
import type { Finding } from '../rule.ts';

/** Where on the cover something that lacks would stand, so that whoever mends it need not look: by the people, or by the facts. */
export function nearOnCover(protocol: Protocol, by: 'people' | 'facts'): Pick<Finding, 'position'> {
  const { meeting, chairs, secretaries, verifiers, present, evidence, items } = protocol;
  const isOnCover = ({ start }: Position): boolean =>
    items[0] === undefined || start.line < items[0].position.start.line;
  const people = by === 'people' ? [chairs, secretaries, verifiers, present].flat() : [];
  const facts = evidence.filter(({ rank, isTaken }) => isTaken && (rank === 'field' || rank === 'line'));
  const position =
    people.map((person) => person.position).find(isOnCover) ??
    facts.map((fact) => fact.position).findLast(isOnCover) ??
    meeting.position;
  return position ? { position } : {};
}
