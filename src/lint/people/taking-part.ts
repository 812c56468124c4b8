import type { Bilingual } from '../../model/diagnostic.ts';
import type { Profile } from '../../model/profile.ts';
import type { Item, Protocol } from '../../model/protocol.ts';
import { findPerson } from './find-person.ts';
import { hasFixedMembers, isMunicipal } from '../status/laws.ts';
import { listsAttendance, standingAt, type Standing } from './serving.ts';

/** Somebody who by the attendance list took no part in deciding an item. */
export interface Outsider {
  readonly name: string;
  /** Why not, as the end of a sentence that begins with the name. */
  readonly reason: Bilingual;
  /** What to do about it, where it is not to check the attendance. */
  readonly help?: Bilingual;
}

/**
 * The one named in an item, when it is certain from the attendance list that he or she took no part in deciding it. Recusals
 * are left to their own rule.
 */
export function outsiderAt(
  named: { readonly name: string; readonly party: string | null },
  item: Item,
  protocol: Protocol,
  profile: Profile,
): Outsider | null {
  if (item.number === null || !listsAttendance(protocol)) return null;
  const found = findPerson(named.name, named.party, protocol);
  if (found.kind === 'unclear') return null;
  const standing = found.kind === 'stranger' ? 'unlisted' : standingAt(protocol, found.name, item);
  if (!isOutside(standing, profile)) return null;
  return { name: found.name, reason: reasons[standing](item.number) };
}

type Outside = Exclude<Standing, 'serving' | 'unclear' | 'recused'>;

/** Only a closed circle of members makes outsiders of substitutes and of those who are not listed. */
function isOutside(standing: Standing, profile: Profile): standing is Outside {
  if (standing === 'absent') return true;
  if (standing === 'not-serving' || standing === 'unlisted') return hasFixedMembers(profile);
  return standing === 'other' && isMunicipal(profile);
}

const reasons: Readonly<Record<Outside, (item: number) => Bilingual>> = {
  absent: (item) => ({
    sv: `deltog inte i § ${item} enligt närvarolistan`,
    en: `did not take part in § ${item} by the attendance list`,
  }),
  'not-serving': () => ({
    sv: 'är ersättare och tjänstgjorde inte enligt närvarolistan',
    en: 'is a substitute and did not serve by the attendance list',
  }),
  other: () => ({
    sv: 'är inte ledamot enligt närvarolistan',
    en: 'is no member by the attendance list',
  }),
  unlisted: () => ({ sv: 'finns inte i närvarolistan', en: 'is not in the attendance list' }),
};

/** What to do about an outsider. */
export const checkAttendance: Bilingual = {
  sv: 'Rätta namnet, eller närvarolistan om personen tjänstgjorde.',
  en: 'Correct the name, or the attendance list if that person served.',
};
