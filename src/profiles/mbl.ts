import type { Profile } from '../model/profile.ts';
import { noDemands, noPageFoot, word } from './plain.ts';

/** A negotiation under medbestämmandelagen: parties who agree or disagree, a verifier for each. */
export const mbl: Profile = {
  name: 'mbl',
  title: word('MBL-förhandling', 'Co-determination negotiation'),
  labels: {
    body: word('Förhandling', 'Negotiation'),
    chair: word('Förhandlingsledare', 'Leader of the negotiation'),
    secretary: word('Vid protokollet', 'Minutes kept by'),
  },
  itemStyle: 'sections',
  pageFoot: noPageFoot,
  numbering: 'per-möte',
  template: 'standard',
  required: {
    date: 'error',
    body: 'warning',
    attendance: 'warning',
    secretary: 'info',
    place: 'warning',
    verifiers: 'error',
    items: 'warning',
  },
  demands: { ...noDemands, meeting: 'negotiation', law: 'medbestämmandelagen', verifiers: 2 },
  strictest: 'error',
  rules: {},
};
