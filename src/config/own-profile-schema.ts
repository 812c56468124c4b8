import * as z from 'zod/mini';
import { severities } from '../model/diagnostic.ts';
import { itemStyles, labelKeys, protocolParts } from '../model/profile.ts';
import { numberings } from '../model/protocol.ts';
import { choice, count, lines, rules, severityOrOff, text } from './values.ts';

const words = z.union([text, z.strictObject({ sv: text, en: text })]);
const days = z.union([count, z.literal('off')]);

const labels = optionalKeys(labelKeys, words);
const required = optionalKeys(protocolParts, severityOrOff);

const demands = {
  verifiers: z.optional(count),
  verifyWithinDays: z.optional(days),
  noticeWithinDays: z.optional(days),
  availableWithinDays: z.optional(days),
  quorum: z.optional(choice),
  caseHandling: z.optional(choice),
  protocolSeries: z.optional(choice),
  actionOwners: z.optional(choice),
};

/** What a config says of a profile of its own. The names in it are checked by `faultOfProfiles`. */
export const ownProfile = {
  extends: text,
  title: z.optional(words),
  aliases: z.optional(lines),
  seats: z.optional(count),
  labels: z.optional(z.strictObject(labels)),
  itemStyle: z.optional(z.enum(itemStyles)),
  numbering: z.optional(z.enum(numberings)),
  template: z.optional(text),
  required: z.optional(z.strictObject(required)),
  demands: z.optional(z.strictObject(demands)),
  strictest: z.optional(z.enum(severities)),
  rules: z.optional(rules),
};

const schema = z.strictObject(ownProfile);
export type OwnProfile = z.infer<typeof schema>;

/** The keys of the mappings in it. */
export const ownProfileKeys = {
  labels: Object.keys(labels),
  required: Object.keys(required),
  demands: Object.keys(demands),
};

function optionalKeys<Key extends string, Value extends z.ZodMiniType>(keys: readonly Key[], value: Value) {
  return Object.fromEntries(keys.map((key) => [key, z.optional(value)])) as Record<
    Key,
    z.ZodMiniOptional<Value>
  >;
}
