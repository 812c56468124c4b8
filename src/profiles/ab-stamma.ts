import type { Profile } from '../model/profile.ts';
import { noDemands, noPageFoot, word } from './plain.ts';

/** The general meeting of a limited company: aktiebolagslagen 7:48–49. */
export const abStamma: Profile = {
  name: 'ab-stamma',
  title: word('Bolagsstämma', 'General meeting of a company'),
  labels: {
    present: word('Närvarande aktieägare', 'Shareholders present'),
    chair: word('Stämmans ordförande', 'Chair of the meeting'),
    secretary: word('Protokollförare', 'Keeper of the minutes'),
  },
  itemStyle: 'sections',
  pageFoot: noPageFoot,
  numbering: 'per-möte',
  template: 'standard',
  required: {
    date: 'error',
    body: 'warning',
    attendance: 'warning',
    chair: 'warning',
    secretary: 'warning',
    place: 'error',
    verifiers: 'error',
    items: 'warning',
  },
  demands: {
    ...noDemands,
    meeting: 'assembly',
    law: 'aktiebolagslagen',
    verifiers: 1,
    availableWithinDays: 14,
  },
  strictest: 'error',
  rules: {},
};
