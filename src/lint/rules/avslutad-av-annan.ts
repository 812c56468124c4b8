import { whoClosed } from '../../language/who-closed.ts';
import { passages } from '../content/passages.ts';
import { findPerson } from '../people/find-person.ts';
import type { Protocol } from '../../model/protocol.ts';
import type { Finding, Rule } from '../rule.ts';

/** Whoever keeps the record of the meeting or verifies it is not its chair. */
function hasOffice(person: string, { secretaries, verifiers }: Protocol): boolean {
  return [...secretaries, ...verifiers].some(({ name }) => name === person);
}

/** The one who chairs closes the meeting. */
export const avslutadAvAnnan: Rule = {
  name: 'avslutad-av-annan',
  severity: 'warning',
  check: (protocol, { demands }, notes) => {
    const chairs = protocol.chairs.map(({ name }) => name);
    if (chairs.length === 0) return [];
    return passages(protocol).flatMap((passage): Finding[] =>
      whoClosed(passage.text).flatMap(({ name, start, end }): Finding[] => {
        const found = findPerson(name, null, protocol);
        // At an annual meeting the chair of the association may, whom the notes name elsewhere.
        if (
          demands.meeting === 'assembly' &&
          notes.split(name).length > 2 &&
          (found.kind === 'unclear' || !hasOffice(found.name, protocol))
        )
          return [];
        if (found.kind !== 'unclear' && chairs.includes(found.name)) return [];
        return [
          {
            message: {
              sv: `${name} avslutar mötet, men ordförande är ${chairs.join(' och ')}.`,
              en: `${name} closes the meeting, but the chair is ${chairs.join(' and ')}.`,
            },
            help: {
              sv: 'Rätta namnet. Bytte mötet ordförande: skriv vilka §§ var och en ledde.',
              en: 'Correct the name. If another took the chair: write which §§ each of them led.',
            },
            position: passage.place(start, end),
            // It may be a short form of the name.
            ...(found.kind === 'unclear' && { severity: 'info' }),
          },
        ];
      }),
    );
  },
};
