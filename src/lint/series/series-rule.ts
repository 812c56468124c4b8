import type { Severity } from '../../model/diagnostic.ts';
import type { Profile } from '../../model/profile.ts';
import type { Protocol } from '../../model/protocol.ts';
import type { Finding } from '../rule.ts';

/** A protocol among others of the same body. */
export interface SeriesMember {
  /** The name of its file, as messages show it. */
  readonly file: string;
  readonly protocol: Protocol;
  readonly profile: Profile;
}

/** A member whose day is known: a series is sorted by it. */
export interface DatedMember extends SeriesMember {
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/** Something that a rule found in one of the files. */
export interface SeriesFinding extends Finding {
  readonly member: DatedMember;
}

/** A rule over several protocols of one body, in the order of their days. Its page lies beside it (`<name>.md`). */
export interface SeriesRule {
  readonly name: string;
  readonly severity: Severity;
  readonly check: (series: readonly DatedMember[]) => readonly SeriesFinding[];
}

/** Each member but the first, with the one before it. */
export function pairs(
  series: readonly DatedMember[],
): { readonly before: DatedMember; readonly member: DatedMember }[] {
  return series.slice(1).map((member, nth) => ({ before: series[nth]!, member }));
}
