import type { Profile } from '../model/profile.ts';
import { noDemands, noPageFoot, word } from './plain.ts';

/** A steering or working group that keeps notes: called and absent rather than present, often neither chair nor verifiers. */
export const styrgrupp: Profile = {
  name: 'styrgrupp',
  title: word('Styrgrupp', 'Steering group'),
  labels: {
    body: word('Typ av möte', 'Kind of meeting'),
    absent: word('Deltog inte idag', 'Did not take part'),
  },
  itemStyle: 'list',
  pageFoot: noPageFoot,
  numbering: 'per-möte',
  template: 'styrgrupp',
  required: {
    date: 'error',
    time: 'warning',
    place: 'warning',
    body: 'warning',
    attendance: 'warning',
    secretary: 'warning',
    items: 'warning',
  },
  demands: { ...noDemands, actionOwners: true },
  strictest: 'warning',
  rules: {},
};
