import type { Bilingual } from '../../index.ts';
import { messages } from '../texts.ts';
import type { Note } from './discover.ts';

/** How many files a line names. */
const mostNamed = 3;

/** Tells which notes were passed over, since they are about a meeting to come; nothing when there are none. */
export function tellSummonses(notes: readonly Note[], tell: (text: Bilingual) => void): void {
  if (notes.length > 0) tell(messages.passedOver(...listed(notes), notes.length));
}

/** Tells which notes were made documents of as protocols all the same, since the call names them. */
export function tellNamedSummonses(notes: readonly Note[], tell: (text: Bilingual) => void): void {
  if (notes.length > 0) tell(messages.madeAsProtocol(...listed(notes), notes.length));
}

/** `a.md, b.md, c.md och 4 till`, in Swedish and English. */
function listed(notes: readonly Note[]): [sv: string, en: string] {
  const names = notes
    .slice(0, mostNamed)
    .map(({ shownAs }) => shownAs)
    .join(', ');
  const more = notes.length - mostNamed;
  return more > 0 ? [`${names} och ${more} till`, `${names} and ${more} more`] : [names, names];
}
