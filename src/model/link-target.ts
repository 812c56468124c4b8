/**
 * The scheme, with its colon, of an address that a document may lead to: the web, mail and telephones. Null for all others
 * (files, paths of the writer's own folder, scripts), whose links become text.
 */
export function schemeOfTarget(url: string): string | null {
  return /^(?:https?|mailto|tel):/i.exec(url)?.[0] ?? null;
}
