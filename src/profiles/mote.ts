import type { Profile } from '../model/profile.ts';
import { noDemands, noPageFoot, word } from './plain.ts';

/** Any meeting: the mild default, which asks for a date and little else. */
export const mote: Profile = {
  name: 'mote',
  title: word('Möte', 'Meeting'),
  labels: {},
  itemStyle: 'sections',
  pageFoot: noPageFoot,
  numbering: 'per-möte',
  template: 'standard',
  required: { date: 'error', attendance: 'warning', items: 'warning' },
  demands: noDemands,
  strictest: 'warning',
  rules: {},
};
