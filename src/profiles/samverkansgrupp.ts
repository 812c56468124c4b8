import type { Profile } from '../model/profile.ts';
import { noDemands, noPageFoot, word } from './plain.ts';

/** A group of several organisations that keeps a formal protocol with §§; no statute, its own governing document. */
export const samverkansgrupp: Profile = {
  name: 'samverkansgrupp',
  title: word('Samverkansgrupp', 'Collaboration group'),
  labels: {
    present: word('Närvarande ledamöter', 'Members present'),
  },
  itemStyle: 'sections',
  pageFoot: noPageFoot,
  numbering: 'per-möte',
  template: 'standard',
  required: {
    date: 'error',
    time: 'warning',
    place: 'warning',
    body: 'warning',
    attendance: 'warning',
    chair: 'info',
    secretary: 'warning',
    verifiers: 'info',
    items: 'warning',
  },
  demands: { ...noDemands, verifiers: 1, actionOwners: true },
  strictest: 'error',
  rules: {},
};
