import type { Position } from 'unist';
import type { Protocol } from '../../model/protocol.ts';

/** Words of the cover, and the place of the entry that they stand in. */
export interface CoverText {
  readonly text: string;
  readonly position: Position;
}

/** What the cover says of people, time, place and whatever no field holds. One person in several roles is there several times. */
export function coverTexts(protocol: Protocol): CoverText[] {
  const { chairs, secretaries, verifiers, called, present, absent, substitutes, others } = protocol;
  const people = [chairs, secretaries, verifiers, called, present, absent, substitutes, others].flat();
  const { place, written, position } = protocol.meeting;
  return [
    ...[place, written].flatMap((text) => (text !== null && position ? [{ text, position }] : [])),
    ...people.map(({ written: name, role, organisation, position: at }) => ({
      text: [name, role, organisation].filter((each) => each !== null).join(', '),
      position: at,
    })),
    ...protocol.coverNotes,
  ];
}
