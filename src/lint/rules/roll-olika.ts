import { holdsOffice, playsAtMeeting, professionBefore } from '../../language/role-words.ts';
import type { Person } from '../../model/person.ts';
import type { Protocol } from '../../model/protocol.ts';
import { isThereThroughout } from '../people/throughout.ts';
import type { Finding, Rule } from '../rule.ts';

/** Who leads and who writes is the same at the top and in the list of those present. */
export const rollOlika: Rule = {
  name: 'roll-olika',
  severity: 'warning',
  check: (protocol) => [
    ...other(protocol, protocol.chairs, 'ordförande', 'chair'),
    ...other(protocol, protocol.secretaries, 'sekreterare', 'secretary'),
  ],
};

function other(
  protocol: Protocol,
  [stated, ...more]: readonly Person[],
  role: 'ordförande' | 'sekreterare',
  english: string,
): Finding[] {
  // Several share the meeting, or follow each other.
  if (!stated || more.length > 0 || !isThereThroughout(stated, protocol)) return [];
  const { present, others } = protocol;
  const listed = [...present, ...others].filter(
    (person) => holdsOffice(person.role ?? '', role) || playsAtMeeting(person.role ?? '', role),
  );
  const [one] = listed;
  if (!one || listed.length > 1 || bare(one) === bare(stated)) return [];
  // The chair of a union leads no negotiation.
  const isOfOther = one.organisation !== null && !playsAtMeeting(one.role ?? '', role);
  if (isOfOther || !isThereThroughout(one, protocol)) return [];
  return [
    {
      message: {
        sv: `${stated.name} står som ${role}, men i närvarolistan är det ${one.name}.`,
        en: `${stated.name} is given as ${english}, but in the attendance list it is ${one.name}.`,
      },
      help: {
        sv: `Rätta namnet. Ledde en annan mötet: skriv ”${role}” bara vid den.`,
        en: `Correct the name. If another led the meeting, write “${role}” at that name only.`,
      },
      position: stated.position,
      related: [
        {
          message: { sv: `${one.name} står här.`, en: `${one.name} stands here.` },
          position: one.position,
        },
      ],
    },
  ];
}

/** The name without a profession before it. */
function bare({ name }: Person): string {
  return name.replace(professionBefore, '');
}
