import type { Severity } from '../../model/diagnostic.ts';
import type { Profile } from '../../model/profile.ts';
import type { Finding } from '../rule.ts';
import type { SeriesEntry } from './series-entry.ts';

/** A protocol among others of the same body. */
export interface SeriesMember {
  /** The name of its file, as messages show it. */
  readonly file: string;
  readonly entry: SeriesEntry;
  readonly profile: Profile;
}

/** Something that a rule found in one of the files. */
export interface SeriesFinding extends Omit<Finding, 'fix'> {
  readonly member: SeriesMember;
}

/** A rule over several protocols of one body, in the order of their days. Its page lies beside it (`<name>.md`). */
export interface SeriesRule {
  readonly name: string;
  readonly severity: Severity;
  readonly check: (series: readonly SeriesMember[]) => readonly SeriesFinding[];
}

/** Each member but the first, with the one before it. */
export function pairs<Member extends SeriesMember>(
  series: readonly Member[],
): { readonly before: Member; readonly member: Member }[] {
  return series.slice(1).map((member, nth) => ({ before: series[nth]!, member }));
}
