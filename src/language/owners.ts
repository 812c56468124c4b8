import { organisationNumberInTitle } from './title-words.ts';
import { namesBody, namesPrincipal } from './bodies.ts';
import { anyOf } from './pattern.ts';

/** Abbreviations that names of associations end in, each with its full stop. */
const endings = anyOf(['r.f.', 'ek. för.', 'ek.för.', 'u.p.a.', 'i.f.', 'm.b.a.']);
const endsInAbbreviation = new RegExp(String.raw`\s${endings}$`, 'iu');

/** Whether a text ends in the abbreviation of a name (`Centrumhandlarna ek. för.`), and in no sentence. */
export function endsAsName(text: string): boolean {
  return endsInAbbreviation.test(text);
}

/** `LSG-protokoll`, `KS-möte`: the abbreviation of a body before what it holds. */
const before = /^(\p{Lu}{2,6})-\p{Ll}/u;
/** Such abbreviations of kinds of meetings. */
const ofMeetings: ReadonlySet<string> = new Set(['MBL', 'APT', 'AGM', 'PDF', 'IT']);

/** The body whose abbreviation a kind of document or meeting begins with (`LSG` of `LSG-protokoll`); null where there is none. */
export function bodyInKind(kind: string): string | null {
  const name = before.exec(kind)?.[1] ?? null;
  return name !== null && ofMeetings.has(name) ? null : name;
}

/** Those who have boards and committees that meet in their place. */
const authority = /(?<!\p{L})(?:kommun|region|stad|landsting)(?!\p{L})|(?:kommun|regionen)$/iu;

/** Those whose protocol it is, where they may have met themselves (`Lysmo Hamn AB, 556444-1212`); null for a municipality and the like. */
export function ownerWhoMet(principal: string): string | null {
  const name = principal.replace(organisationNumberInTitle, '').trim();
  return namesBody(name) && !namesPrincipal(name) && !authority.test(name) ? name : null;
}

/** `Rådhuset, Norrvik, med styrelsen för Stiftelsen Gran`: the place, and who met there; null where nobody is told. */
export function partHolder(words: string): { readonly place: string; readonly holder: string } | null {
  const [, place, holder] = /^(.{3,100}?),?\s+med\s+(.+)$/u.exec(words) ?? [];
  return place !== undefined && holder !== undefined && namesBody(holder) ? { place, holder } : null;
}
