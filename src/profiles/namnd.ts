import type { Profile } from '../model/profile.ts';
import { noDemands, word } from './plain.ts';

/** A board or committee of a municipality or region (nämnd, styrelse): kommunallagen 5:65–67, 5:69 by 6:35, and 8:12. */
export const namnd: Profile = {
  name: 'namnd',
  title: word('Nämnd', 'Municipal board'),
  labels: {
    protocol: word('Sammanträdesprotokoll', 'Minutes'),
    timeAndPlace: word('Plats och tid', 'Place and time'),
    present: word('Beslutande', 'Members deciding'),
    substitutes: word('Ej tjänstgörande ersättare', 'Substitutes not serving'),
  },
  itemStyle: 'sections',
  pageFoot: { initials: true, extract: true },
  numbering: 'löpande-år',
  template: 'namnd',
  required: {
    date: 'error',
    time: 'warning',
    place: 'warning',
    body: 'warning',
    attendance: 'error',
    chair: 'error',
    secretary: 'warning',
    verifiers: 'error',
    verification: 'warning',
    publicNotice: 'warning',
    items: 'error',
  },
  demands: {
    ...noDemands,
    law: 'kommunallagen',
    meeting: 'board',
    verifiers: 1,
    verifyWithinDays: 14,
    noticeWithinDays: 2,
    quorum: true,
    caseHandling: true,
    actionOwners: true,
  },
  strictest: 'error',
  rules: {},
};
