import type { Severity } from '../../model/diagnostic.ts';
import type { Profile } from '../../model/profile.ts';

/** Whether kommunallagen binds the protocols of this kind of body. */
export function isMunicipal(profile: Profile): boolean {
  return profile.demands.law === 'kommunallagen';
}

/** Error where kommunallagen makes it a duty, a warning where it is only against the logic of a protocol. */
export function errorIfMunicipal(profile: Profile): Severity {
  return isMunicipal(profile) ? 'error' : 'warning';
}

/** Whether those who decide are a closed circle that the attendance list names one by one. */
export function hasFixedMembers(profile: Profile): boolean {
  return isMunicipal(profile) || profile.demands.meeting === 'board';
}
