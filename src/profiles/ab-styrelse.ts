import type { Profile } from '../model/profile.ts';
import { noDemands, noPageFoot, word } from './plain.ts';

/** The board of a limited company: aktiebolagslagen 8:24–26. */
export const abStyrelse: Profile = {
  name: 'ab-styrelse',
  title: word('Bolagsstyrelse', 'Company board'),
  labels: {
    present: word('Närvarande ledamöter', 'Directors present'),
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
    place: 'info',
    items: 'warning',
  },
  demands: {
    ...noDemands,
    meeting: 'board',
    law: 'aktiebolagslagen',
    verifiers: 1,
    protocolSeries: true,
    actionOwners: true,
  },
  strictest: 'error',
  rules: {},
};
