import type { Bilingual } from '../model/diagnostic.ts';
import type { Demands, PageFoot } from '../model/profile.ts';

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

/** The foot of pages that nobody signs one by one. */
export const noPageFoot: PageFoot = { initials: false, extract: false };

/** A word of a profile in each language of documents. */
export function word(sv: string, en: string): Bilingual {
  return { sv, en };
}
