import type { Bilingual } from '../model/diagnostic.ts';
import type { Bounds, OwnCondition, OwnMatcher, OwnRule, OwnSubject } from '../model/own-rule.ts';
import type { ConditionSource, MatcherSource, OwnRuleSource, PlainCondition } from './own-rule-schema.ts';
import { listOf } from './plain-values.ts';
import { onOneLine } from '../model/text-shapes.ts';

/** A rule of its own, as a config that was checked says it. */
export function ownRuleOf(source: OwnRuleSource): OwnRule {
  const { name, severity = 'warning', message, within = 'item', when, require, forbid } = source;
  return {
    name,
    severity,
    message: wordsOf(message),
    help: helpOf(source),
    source: source.source ?? null,
    profiles: listOf(source.profiles),
    within,
    when: when ? matcherOf(when) : null,
    require: require ? matcherOf(require) : null,
    forbid: forbid ? matcherOf(forbid) : null,
  };
}

function wordsOf(words: string | Bilingual): Bilingual {
  return typeof words === 'string' ? { sv: words, en: words } : words;
}

/** What to do, with what the rule rests on. */
function helpOf({ help, source }: OwnRuleSource): Bilingual | null {
  const words = help === undefined ? null : wordsOf(help);
  if (source === undefined) return words;
  if (words === null) return { sv: `Se ${source}.`, en: `See ${source}.` };
  return { sv: `${words.sv} (${source})`, en: `${words.en} (${source})` };
}

function matcherOf(source: MatcherSource): OwnMatcher {
  const { count, distinct, ...subjects } = source;
  const [subject, fields] = Object.entries(subjects)[0]!;
  return {
    subject: subject as OwnSubject,
    fields: Object.fromEntries(Object.entries(fields).map(([name, asked]) => [name, conditionOf(asked)])),
    count: boundsOf(count),
    distinct: distinct ?? null,
  };
}

function conditionOf(source: ConditionSource): OwnCondition {
  const asked = isPlain(source) ? { is: source } : source;
  const among = [asked.is ?? [], asked.in ?? []].flat().map((value) => folded(String(value)));
  return {
    among: asked.is === undefined && asked.in === undefined ? null : among,
    matches: asked.matches ?? null,
    before: withColon(asked.before),
    after: withColon(asked.after),
    days: boundsOf(asked.days, 0),
    count: boundsOf(asked.count),
    not: asked.not === undefined ? null : conditionOf(asked.not),
  };
}

/** Whether a condition only says what the value is to be. */
export function isPlain(source: ConditionSource): source is PlainCondition {
  return typeof source !== 'object' || Array.isArray(source);
}

function folded(value: string): string {
  return onOneLine(value.normalize()).trim().toLocaleLowerCase('sv');
}

/** Times of the notes are read into that form. */
function withColon(value: string | undefined): string | null {
  return value?.replace('.', ':') ?? null;
}

/** A number alone is just so many, or, with `least`, from that to so many. */
function boundsOf(source: ConditionBounds, least?: number): Bounds | null {
  if (source === undefined) return null;
  if (typeof source !== 'object') return { min: least ?? Number(source), max: Number(source) };
  return { min: Number(source.min ?? 0), max: source.max === undefined ? null : Number(source.max) };
}

type ConditionBounds = MatcherSource['count'];
