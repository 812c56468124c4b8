import type { Person } from '../../model/person.ts';
import { errorIfMunicipal, hasFixedMembers } from '../laws.ts';
import { servingPeople } from '../serving.ts';
import type { Rule } from '../rule.ts';

/** Who came late or left early has the §§ at the name, not the clock alone. */
export const komGickUtanParagraf: Rule = {
  name: 'kom-gick-utan-paragraf',
  severity: 'error',
  applies: hasFixedMembers,
  check: (protocol, profile) => {
    if (protocol.items.length < 2) return [];
    return servingPeople(protocol)
      .filter(tellsOnlyTime)
      .map(({ name, presence, position }) => ({
        message: {
          sv: `Vid ${name} står ”${presence.note}”, men inte vilka §§ det gäller.`,
          en: `At ${name} stands ”${presence.note}”, but not which §§ that concerns.`,
        },
        help: {
          sv: `Skriv till §§, till exempel ”${presence.note}, fr.o.m. § 33”.`,
          en: `Add the §§, for example ”${presence.note}, fr.o.m. § 33” (”from § 33 on”).`,
        },
        position,
        severity: errorIfMunicipal(profile),
      }));
  },
};

function tellsOnlyTime({ presence }: Person): boolean {
  if (presence.items !== null || presence.note === null || presence.note.includes('§')) return false;
  return (
    /(?:kom|anlände|anslöt|inträdde|gick|lämnade|avvek|från|till|fr\.?\s?o\.?\s?m\.?|t\.?\s?o\.?\s?m\.?)/iu.test(
      presence.note,
    ) && /\d/.test(presence.note)
  );
}
