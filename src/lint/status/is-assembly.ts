import { isMeetingOfMembers } from '../../language/body-words.ts';
import { isCompany, isEconomicAssociation } from '../../language/profile-words.ts';
import type { Profile } from '../../model/profile.ts';
import type { Protocol } from '../../model/protocol.ts';

/** Whether the members of an association or a company met: by the profile, or by what notes without one call the meeting. */
export function isMembersMeeting(protocol: Protocol, { name, demands }: Profile): boolean {
  if (demands.meeting === 'assembly') return demands.law !== 'kommunallagen';
  return name === 'mote' && isMeetingOfMembers(called(protocol));
}

/** The law that binds a meeting of members, by the name of whose it is; null where none does, or nobody can say. */
export function lawOfMembers(protocol: Protocol, profile: Profile): 'ABL' | 'LEF' | null {
  if (!isMembersMeeting(protocol, profile)) return null;
  if (profile.demands.law === 'aktiebolagslagen' || isCompany(called(protocol))) return 'ABL';
  return isEconomicAssociation(called(protocol)) ? 'LEF' : null;
}

function called({ title, kind, body }: Protocol): string {
  return `${kind ?? ''} ${title ?? ''} ${body ?? ''}`;
}
