import { nicknamesIn } from '../nicknames.ts';
import { electionPart as part, type ElectionPart } from './pair-elected.ts';

/** What stands between a name and the verb, or the verb and a role: `nsg föreslås och väljs`, `valde nsg till`. */
const linksVerb = /\s(?:föreslås|föreslogs)\s+och\s*$|\s(?:till|som|as)\s*$/iu;

/** Nicknames beside the verb; behind a label those of people who are there (`Sekreterare: tms`). */
export function nicksIn(
  blanked: string,
  verbs: readonly ElectionPart[],
  roles: readonly ElectionPart[],
  isKnown: (word: string) => boolean,
): ElectionPart[] {
  if (verbs.length > 0) return nicksBeside(blanked, verbs);
  const doing = roles.filter(({ does }) => does === 'after');
  if (doing.length > 0) return doing.flatMap((role) => nicksBefore(blanked, role.start, isKnown));
  const label = /·\s*:\s+(?=\S+\.?$)/u.exec(blanked);
  if (label === null) return [];
  const start = label.index + label[0].length;
  const name = blanked.slice(start).replace(/\.$/u, '');
  return isKnown(name) ? [part('names', { start, end: start + name.length }, { names: [name] })] : [];
}

/** `benke` of `gittan höll i mötet, benke skrev`: those who are there, right before what they did. */
function nicksBefore(blanked: string, end: number, isKnown: (word: string) => boolean): ElectionPart[] {
  const written = /(?:^|[·,;]\s*)([^·,;]{2,60}?)\s+$/u.exec(blanked.slice(0, end))?.[1] ?? '';
  const names = nicknamesIn(written);
  if (names.length === 0 || !names.every(isKnown)) return [];
  const start = blanked.lastIndexOf(written, end);
  return [part('names', { start, end: start + written.length }, { names })];
}

/**
 * Nicknames where nothing but names can stand: all that is before a verb in the passive voice (`tms valdes till sekreterare`), or all
 * that is behind one with a role or the chooser before it, up to the next role or the end (`Mötet valde nsg.`).
 */
function nicksBeside(blanked: string, verbs: readonly ElectionPart[]): ElectionPart[] {
  const chooser = verbs.find(({ kind }) => kind === 'active');
  const verb = chooser ?? verbs[0];
  if (verb === undefined) return [];
  const isBehind = chooser !== undefined || /^·+\s+$/u.test(blanked.slice(0, verb.start));
  const start = isBehind ? verb.end : 0;
  const end = isBehind ? blanked.slice(start).search(/·|\.?$/u) + start : verb.start;
  const written = blanked.slice(start, end);
  const names = nicknamesIn(written.replace(linksVerb, ''));
  const from = start + written.length - written.trimStart().length;
  return names.length === 0
    ? []
    : [part('names', { start: from, end: from + written.trim().length }, { names })];
}
