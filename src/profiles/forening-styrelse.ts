import type { Profile } from '../model/profile.ts';
import { noDemands, noPageFoot, word } from './plain.ts';

/** The board of an association: no statute for ideella föreningar, but statutes of their own and firm custom. */
export const foreningStyrelse: Profile = {
  name: 'forening-styrelse',
  title: word('Föreningsstyrelse', 'Board of an association'),
  labels: {
    absent: word('Anmält förhinder', 'Apologies'),
  },
  itemStyle: 'sections',
  pageFoot: noPageFoot,
  numbering: 'verksamhetsår',
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
  demands: { ...noDemands, meeting: 'board', verifiers: 1, actionOwners: true },
  strictest: 'error',
  rules: {},
};
