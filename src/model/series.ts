import { onOneLine } from './text-shapes.ts';

/** The series that a protocol belongs to: those of one body and profile have the same. */
export function seriesKey(profile: string, body: string): string {
  return `${profile}\n${foldName(body)}`;
}

/** Those of a series that have one organisation behind them (huvudman); null where none is told apart. */
export interface PrincipalMembers<Member> {
  readonly principal: string | null;
  readonly members: readonly Member[];
}

/**
 * Two municipalities may each have a Socialnämnden: parts a series where its notes name several organisations, so that those which
 * name none go on by themselves.
 */
export function byPrincipal<Member>(
  series: readonly Member[],
  principalOf: (member: Member) => string | null,
): readonly PrincipalMembers<Member>[] {
  const names = new Map<string, string>();
  for (const member of series) {
    const principal = principalOf(member);
    if (principal !== null) names.set(foldName(principal), principal);
  }
  if (names.size < 2) return [{ principal: null, members: series }];
  const parts = Map.groupBy(series, (member) => foldName(principalOf(member) ?? ''));
  return [...parts].map(([key, members]) => ({ principal: names.get(key) ?? null, members }));
}

/** A name so that it is the same however it is typed. */
export function foldName(name: string): string {
  return onOneLine(name.normalize('NFC').toLocaleLowerCase('sv')).trim();
}
