import { wordPattern } from './pattern.ts';
import { wordList } from './word-list.ts';

const names = wordPattern(wordList('namn, ledamot, person, vald, valda, invald, name, member, elected'), {
  whole: true,
});
const posts = wordPattern(
  wordList('uppdrag, roll, befattning, funktion, post, förtroendeuppdrag, uppgift, role, office, position'),
  { whole: true },
);
const terms = wordPattern(
  wordList(
    'vald till, väljs till, till, till och med, t.o.m., t.o.m, tom, mandattid, mandat, mandatperiod, mandat till, period, avgår, elected until, until, term',
  ),
  { whole: true },
);

/** What a column of a table of those elected holds; null for other columns. */
export function electionColumn(title: string): 'name' | 'post' | 'term' | null {
  const plain = title.trim();
  if (names.test(plain)) return 'name';
  if (posts.test(plain)) return 'post';
  return terms.test(plain) ? 'term' : null;
}

/** The last year of a term (`2028`, `2026–2028`, `årsmötet 2028`); null where it tells none, or two that are no range. */
export function lastYearOf(term: string): number | null {
  const years = term.match(/(?<!\d)20\d\d(?!\d)/gu) ?? [];
  return years.length === 0 || years.length > 2 ? null : Math.max(...years.map(Number));
}

/** Whether a post is that of a full member of a board. */
export function isPostOfMember(post: string): boolean {
  return (
    /ordförande|ledamot|kassör|sekreterare|chair|member|treasurer|secretary/iu.test(post) &&
    !/suppl|ersätt|adjung|valbered|heders|deputy|vice\s+(?!ordf)/iu.test(post)
  );
}

/** Whether a post is that of the chair. */
export function isPostOfChair(post: string): boolean {
  return /^(?:styrelse)?(?:ordförande|ordf\.?|chair)/iu.test(post.trim());
}
