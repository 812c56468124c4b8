import type { Bilingual } from '../model/diagnostic.ts';
import type { Demands, Profile } from '../model/profile.ts';
import type { OwnProfile } from './own-profile-schema.ts';
import { isTrue, listOf } from './plain-values.ts';

/** A profile of a config: the one that it extends, but for what it says itself. */
export function extendProfile(name: string, own: OwnProfile, base: Profile): Profile {
  const { title, aliases, seats, itemStyle, numbering, template, strictest } = own;
  return {
    ...base,
    name,
    base: base.name,
    ...(title !== undefined && { title: wordsOf(title) }),
    ...(aliases !== undefined && { aliases: listOf(aliases) }),
    ...(seats !== undefined && { seats: Number(seats) }),
    ...(itemStyle && { itemStyle }),
    ...(numbering && { numbering }),
    ...(template !== undefined && { template }),
    ...(strictest && { strictest }),
    labels: { ...base.labels, ...mapValues(own.labels ?? {}, wordsOf) },
    required: withoutOff({ ...base.required, ...own.required }),
    demands: { ...base.demands, ...demandsOf(own.demands ?? {}) },
    rules: { ...base.rules, ...own.rules },
  };
}

/** The same word in documents of both languages, where one is given. */
function wordsOf(words: string | Bilingual): Bilingual {
  return typeof words === 'string' ? { sv: words, en: words } : words;
}

function withoutOff(required: NonNullable<OwnProfile['required']>): Profile['required'] {
  return Object.fromEntries(Object.entries(required).filter(([, severity]) => severity !== 'off'));
}

function demandsOf(own: NonNullable<OwnProfile['demands']>): Partial<Demands> {
  const { verifiers, quorum, caseHandling, protocolSeries, actionOwners, ...days } = own;
  return {
    ...(verifiers !== undefined && { verifiers: Number(verifiers) }),
    ...mapValues({ quorum, caseHandling, protocolSeries, actionOwners }, isTrue),
    ...mapValues(days, (count) => (count === 'off' ? null : Number(count))),
  };
}

/** The values that are there, each made into another. */
function mapValues<Value, Result>(
  values: Readonly<Record<string, Value | undefined>>,
  convert: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, convert(value)]])),
  );
}
