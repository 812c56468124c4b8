import {
  isLocalDate,
  nearestName,
  ProtokollError,
  statuteAt,
  statuteNames,
  statuteOfSection,
  type Bilingual,
  type Statute,
} from '../../index.ts';
import type { Context } from '../context.ts';
import { ruleMessages } from './texts.ts';

/** The statute whose rules are asked for: as it is now, and the one that was in force on the day asked for. */
export interface ChosenLaw {
  readonly now: Statute;
  readonly atDay: Statute | null;
  /** The day; null for today. */
  readonly day: string | null;
}

/** What `--law` and `--at` ask for; null where they ask for nothing. */
export function chosenLaw(
  law: string | undefined,
  day: string | undefined,
  { say }: Context,
): ChosenLaw | null {
  if (law === undefined) {
    if (day === undefined) return null;
    throw new ProtokollError(say(ruleMessages.dayWithoutLaw()));
  }
  const short = statuteNames.find((name) => name.toLowerCase() === law.toLowerCase());
  const now = short === undefined ? null : statuteAt(short, null);
  if (now === null)
    throw new ProtokollError(
      say(ruleMessages.unknownLaw(law, statuteNames, nearestName(law.toUpperCase(), statuteNames))),
    );
  if (day !== undefined && !isLocalDate(day)) throw new ProtokollError(say(ruleMessages.noDay(day)));
  return { now, atDay: statuteAt(now.short, day ?? null), day: day ?? null };
}

/** Whether a rule with these sections rests on the statute. */
export function restsOn(sections: readonly string[], { now }: ChosenLaw): boolean {
  return sections.some((section) => statuteOfSection(section) === now.short);
}

/** The rules as they were told on that day: where another statute was in force, no section of today's. */
export function asThen<Rule extends { readonly law: readonly string[] }>(
  rules: readonly Rule[],
  law: ChosenLaw,
): Rule[] {
  if (law.atDay === law.now) return [...rules];
  return rules.map((rule) => ({
    ...rule,
    law: rule.law.filter((section) => statuteOfSection(section) !== law.now.short),
  }));
}

/** The statute, its days, and what its rules are on an earlier day. */
export function tellsLaw({ now, atDay, day }: ChosenLaw): Bilingual {
  return atDay === null
    ? ruleMessages.noLawThen(now, day!)
    : atDay === now
      ? ruleMessages.lawNow(now)
      : ruleMessages.lawThen(atDay, now);
}
