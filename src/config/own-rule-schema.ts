import * as z from 'zod/mini';
import { severities } from '../model/diagnostic.ts';
import { ownRuleFields, ownSubjects } from '../model/own-rule.ts';
import type { FieldKind, OwnSubject } from '../model/own-rule.ts';
import { count, lines, text } from './values.ts';
import { isoDay } from '../model/text-shapes.ts';

const scalar = z.union([text, z.number(), z.boolean()]);
const scalars = z.union([scalar, z.array(scalar)]);

const range = { min: z.optional(count), max: z.optional(count) };
const bounds = z.union([count, z.strictObject(range)]);

const day = z.string().check(z.regex(isoDay));
const time = z.string().check(z.regex(/^(?:[01]\d|2[0-4])[.:][0-5]\d$/));

const counted = { count: z.optional(bounds) };
const isOrIn = { is: z.optional(scalars), in: z.optional(z.array(scalar)) };

/** What a condition may ask of a value, by the kind of its field. */
const operators = {
  text: { ...isOrIn, matches: z.optional(text) },
  day: { ...isOrIn, before: z.optional(day), after: z.optional(day), days: z.optional(bounds) },
  time: { ...isOrIn, before: z.optional(time), after: z.optional(time) },
};

function ofChoices(choices: readonly string[]) {
  const one = choices.includes('true') ? z.union([z.enum(choices), z.boolean()]) : z.enum(choices);
  return { is: z.optional(z.union([one, z.array(one)])), in: z.optional(z.array(one)) };
}

function conditionOf(asked: (typeof operators)['text' | 'day' | 'time'] | ReturnType<typeof ofChoices>) {
  const plain = asked.is.def.innerType;
  const not = z.optional(z.union([plain, z.strictObject({ ...asked, ...counted })]));
  return z.union([plain, z.strictObject({ ...asked, ...counted, not })]);
}

/** Those of many fields; named, so that the JSON Schema holds each once. */
const conditions = {
  text: conditionOf(operators.text).register(z.globalRegistry, { id: 'text' }),
  day: conditionOf(operators.day).register(z.globalRegistry, { id: 'day' }),
  time: conditionOf(operators.time).register(z.globalRegistry, { id: 'time' }),
};

function conditionOn(kind: FieldKind) {
  return typeof kind === 'string' ? conditions[kind] : conditionOf(ofChoices(kind));
}

const fieldsOf = (subject: OwnSubject) =>
  Object.fromEntries(
    Object.entries(ownRuleFields[subject]).map(([field, kind]) => [field, z.optional(conditionOn(kind))]),
  );

const subjects = Object.fromEntries(
  ownSubjects.map((subject) => [subject, z.optional(z.strictObject(fieldsOf(subject)))]),
);

const matcher = { ...subjects, ...counted, distinct: z.optional(text) };
const matcherSchema = z.strictObject(matcher).register(z.globalRegistry, { id: 'matcher' });

const words = z.union([text, z.strictObject({ sv: text, en: text })]);

const ownRule = {
  name: text,
  severity: z.optional(z.enum(severities)),
  message: words,
  help: z.optional(words),
  source: z.optional(text),
  profiles: z.optional(lines),
  within: z.optional(z.enum(['item', 'protocol'])),
  when: z.optional(matcherSchema),
  require: z.optional(matcherSchema),
  forbid: z.optional(matcherSchema),
  wrong: z.optional(lines),
  right: z.optional(lines),
};

/** What a config says of a rule of its own; `faultsOfOwnRules` checks what stands between the keys. */
export const ownRuleSchema = z.strictObject(ownRule);

type Scalar = string | number | boolean;

export type PlainCondition = Scalar | readonly Scalar[];

type BoundsSource = string | number | { readonly min?: string | number; readonly max?: string | number };

/** A condition as it is written: a value alone is what it is to be, and a list what it is to be among. */
export type ConditionSource =
  | PlainCondition
  | {
      readonly is?: Scalar | readonly Scalar[];
      readonly in?: readonly Scalar[];
      readonly matches?: string;
      readonly before?: string;
      readonly after?: string;
      readonly days?: BoundsSource;
      readonly count?: BoundsSource;
      readonly not?: ConditionSource;
    };

export type MatcherSource = {
  readonly [Subject in OwnSubject]?: Readonly<Record<string, ConditionSource>>;
} & { readonly count?: BoundsSource; readonly distinct?: string };

/** A rule of its own as a config says it. */
export interface OwnRuleSource extends Omit<z.infer<typeof ownRuleSchema>, 'when' | 'require' | 'forbid'> {
  readonly when?: MatcherSource;
  readonly require?: MatcherSource;
  readonly forbid?: MatcherSource;
}

/** The keys that may stand at a path within a rule, which begins with its first key. */
export function ownRuleKeysAt(path: readonly PropertyKey[]): readonly string[] {
  const [part, subject, field, inner] = path.map(String);
  if (part === undefined) return Object.keys(ownRule);
  if (part === 'message' || part === 'help') return ['sv', 'en'];
  if (subject === undefined) return Object.keys(matcher);
  if (path.at(-1) === 'count' || path.at(-1) === 'days') return Object.keys(range);
  const fields: Readonly<Record<string, FieldKind>> = ownRuleFields[subject as OwnSubject];
  if (field === undefined) return Object.keys(fields);
  const kind = fields[field] ?? 'text';
  const asked = typeof kind === 'string' ? operators[kind] : isOrIn;
  return [...Object.keys(asked), 'count', ...(inner === 'not' ? [] : ['not'])];
}
