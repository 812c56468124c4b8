import type { Profile } from '../model/profile.ts';
import { noDemands, noPageFoot, word } from './plain.ts';

/** The general meeting of an association (årsmöte, föreningsstämma); lag (2018:672) for ekonomiska föreningar. */
export const foreningStamma: Profile = {
  name: 'forening-stamma',
  title: word('Föreningsstämma', 'General meeting of an association'),
  labels: {
    present: word('Närvarande medlemmar', 'Members present'),
    chair: word('Mötesordförande', 'Chair of the meeting'),
    secretary: word('Mötessekreterare', 'Secretary of the meeting'),
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
    verifiers: 'warning',
    items: 'warning',
  },
  demands: { ...noDemands, meeting: 'assembly', verifiers: 1, availableWithinDays: 21 },
  strictest: 'error',
  rules: {},
};
