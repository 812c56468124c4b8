import type { Demands } from '../model/profile.ts';

/** What a body asks of its protocols when neither law nor custom asks anything. */
export const noDemands: Demands = {
  law: null,
  meeting: 'group',
  verifiers: 0,
  verifyWithinDays: null,
  noticeWithinDays: null,
  availableWithinDays: null,
  quorum: false,
  caseHandling: false,
  protocolSeries: false,
  actionOwners: false,
};

/** The same word in both languages' documents, for terms that have no English one. */
export function word(sv: string, en: string): { readonly sv: string; readonly en: string } {
  return { sv, en };
}
