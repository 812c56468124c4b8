import { rolesNamed } from '../roles.ts';
import { choose, type Chosen, type ElectionPart } from './pair-elected.ts';

/** `Mötesordförande Ida Lind och mötessekreterare Bo Ek`: nothing but roles with their names, where there are several. */
export function rolesWithNames(
  sentence: string,
  roles: readonly ElectionPart[],
  groups: readonly ElectionPart[],
): Chosen[] {
  if (roles.length < 2 || roles.length !== groups.length) return [];
  const areBeside = roles.every((role, nth) => {
    const names = groups[nth]!;
    const before = sentence.slice(groups[nth - 1]?.end ?? 0, role.start);
    return (
      role.roles[0] !== null &&
      names.start >= role.end &&
      /^\s*[:–-]?\s*$/u.test(sentence.slice(role.end, names.start)) &&
      (nth === 0 ? before.trim() === '' : between.test(before))
    );
  });
  const isWhole = /^\s*\.?$/u.test(sentence.slice(groups.at(-1)!.end));
  return areBeside && isWhole ? roles.flatMap((role, nth) => choose(role, groups[nth]!)) : [];
}

const between = /^\s*(?:,|;|\/|och|samt|,\s*och|and)\s*$/iu;

/** A role that can be no other than one at the meeting (`mötesordförande`). */
export function isOwnRole(sentence: string, { start, end }: ElectionPart): boolean {
  return rolesNamed(sentence.slice(start, end)).length > 0;
}
