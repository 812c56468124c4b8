/** Who does an action from now on. */
export interface HandedOver {
  /** As written; empty when that stays. */
  readonly owners: readonly string[];
  /** Whose part they do; null for that of all. */
  readonly insteadOf: string | null;
}

const person = String.raw`\p{Lu}\p{L}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]+){0,2}`;
const people = String.raw`${person}(?:\s(?:och|samt|&)\s${person})?`;
const role = String.raw`(?:(?:den\s)?(?:ny|nya)\s)?\p{Ll}[\p{L}-]{3,}(?:en|et|an|n)`;
const over: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:[Öö]vertas\s+av|[Tt]as över\s+av|[Ee]rsätts\s+av|[Ff]ortsätts\s+av|[Öö]verlåt(?:s|its)\s+(?:på|till|åt)|[Ll]äggs\s+(?:över\s+)?på)\s+(?<to>${people}|${role})(?![\p{L}\d])`,
    'u',
  ),
  new RegExp(
    String.raw`(?<from>${person})\s+(?:lämnar|lämnade|har lämnat)\s+över\s+(?:[^.;]{1,30}?\s)?till\s+(?<to>${people}|${role})(?![\p{L}\d])`,
    'u',
  ),
  new RegExp(
    String.raw`(?:[Ll]ämnas över|[Öö]verlämna(?:s|d|t|ts)|[Ff]lytta(?:s|d|t|ts)|[Gg]år över|[Öö]vergår|[Öö]verför(?:s|d|t|ts))\s+(?:från\s+${person}\s+)?till\s+(?<to>${people}|(?<=[Öö]ver[^.;]{1,20}till\s+|[Ll]ämnas över till\s+)${role})(?![\p{L}\d])`,
    'u',
  ),
  new RegExp(
    String.raw`(?<to>${people})\s+(?:tar över|övertar|tog över|har tagit över|tar (?:det|den|detta|uppgiften|uppdraget))(?:\s+(?:[^.;,:]{1,30}?\s)??(?:efter|från)\s+(?<from>${person}))?(?![\p{L}\d])`,
    'u',
  ),
  new RegExp(
    String.raw`(?<to>${person})\s+(?:ersätter|går in i stället för|går in för|efterträder)\s+(?<from>${person})(?![\p{L}\d])`,
    'u',
  ),
  new RegExp(String.raw`(?<from>${person})\s*(?:→|->)\s*(?<to>${people})(?![\p{L}\d])`, 'u'),
];

/** Who does an action from now on, as words tell it; nobody where they don’t. */
export function handedOver(words: string): HandedOver {
  for (const form of over) {
    const { to, from } = form.exec(words)?.groups ?? {};
    if (to === undefined || /^(?:Punkt|Nr|U|AP|Nästa|Januari)(?!\p{L})/u.test(to)) continue;
    return { owners: to.split(/\s(?:och|samt|&)\s/u), insteadOf: from ?? null };
  }
  return { owners: [], insteadOf: null };
}

/** Nothing but names. */
export const onlyNames = new RegExp(String.raw`^${person}(?:(?:,|\soch|\s&)\s${person}){0,4}$`, 'u');

/** Who does it after what was told: of several, the one whose part it was is replaced. */
export function handedOn(owners: readonly string[], progress: HandedOver | null): string[] {
  if (progress === null || progress.owners.length === 0) return [...owners];
  const { insteadOf, owners: others } = progress;
  const first = insteadOf?.split(' ', 1)[0];
  const at = first === undefined ? -1 : owners.findIndex((owner) => owner.split(' ', 1)[0] === first);
  // `Malmö → Lund` takes over from nobody who had it.
  if (at < 0 && first !== undefined && owners.length > 0) return [...owners];
  return at < 0 ? [...others] : [...owners.slice(0, at), ...others, ...owners.slice(at + 1)];
}

/** Who has a task in the end where a cell or a parenthesis says from whom to whom it went (`Bo → Ida`); the text itself where it doesn't. */
export function lastInLine(owners: string): string {
  return owners.replace(/^.*(?:→|->)\s*/u, '');
}
