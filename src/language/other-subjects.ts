import { beginsWithCapital } from '../model/text-shapes.ts';

/** `ring Bo, när lokalen är bokad`: what begins so tells of something else than how far an action has come. */
const subordinate =
  /^\(?(?:när|så\s+(?:snart|fort)|om|ifall|som|innan|tills|sedan|där|vars|vilken|vilket|vilka|hon|han|when|if|once|until|which|who)(?!\p{L})/iu;
/** `nycklarna överlämnas till Bo`, `lokalen är bokad`: a subject of its own. */
const ownSubject =
  /^\(?(?<noun>\p{L}{3,}(?:\s\p{Ll}+){0,2}?)\s(?<verb>utgår|utgick|ersätts|ersattes|överlämnas|överlämnats|lämnas|flyttas|flyttades|är|har|blev)(?!\p{L})/u;
const ofAction =
  /^(?:den|det|detta|denna|allt|alla|allting|samtliga|båda|inget|inte|uppdraget|uppgiften|åtgärden|punkten|ärendet|frågan|saken|arbetet|nu|redan|därmed|alltså|men|delvis)$/u;
const ofThing = /^(?:ersätts|ersattes|överlämnas|överlämnats|lämnas|flyttas|flyttades)$/u;

/** Whether what stands behind the words of an action tells of something else than that action. */
export function tellsOfOther(rest: string, before: string): boolean {
  if (subordinate.test(rest)) return true;
  const { noun, verb } = ownSubject.exec(rest)?.groups ?? {};
  if (noun === undefined || verb === undefined || ofAction.test(noun.toLowerCase())) return false;
  return ofThing.test(verb) || (!beginsWithCapital(noun) && !before.toLowerCase().includes(noun.slice(0, 4)));
}
