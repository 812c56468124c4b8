import type { Profile } from '../model/profile.ts';
import { noDemands, word } from './plain.ts';

/** The assembly of a municipality or region (fullmäktige): kommunallagen chapter 5 and 8:12. */
export const fullmaktige: Profile = {
  name: 'fullmaktige',
  title: word('Fullmäktige', 'Municipal assembly'),
  labels: {
    protocol: word('Sammanträdesprotokoll', 'Minutes'),
    timeAndPlace: word('Plats och tid', 'Place and time'),
    present: word('Beslutande', 'Members deciding'),
    substitutes: word('Ej tjänstgörande ersättare', 'Substitutes not serving'),
  },
  itemStyle: 'sections',
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
    meeting: 'assembly',
    verifiers: 2,
    verifyWithinDays: 14,
    noticeWithinDays: 2,
    quorum: true,
    caseHandling: true,
    actionOwners: true,
  },
  strictest: 'error',
  rules: {},
};
