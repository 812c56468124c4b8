import type { Profile } from '../model/profile.ts';
import { namnd } from './namnd.ts';
import { word } from './plain.ts';

/** The assembly of a municipality or region (fullmäktige): kommunallagen chapter 5 and 8:12. As a nämnd, but for what is said here. */
export const fullmaktige: Profile = {
  ...namnd,
  name: 'fullmaktige',
  title: word('Fullmäktige', 'Municipal assembly'),
  demands: { ...namnd.demands, meeting: 'assembly', verifiers: 2 },
};
