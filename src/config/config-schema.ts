import * as z from 'zod/mini';
import { papers } from '../model/config.ts';
import { ownProfile } from './own-profile-schema.ts';
import { ownRuleSchema } from './own-rule-schema.ts';
import { choice, lines, ruleOptions, rules, text } from './values.ts';

const letterhead = {
  name: z.optional(text),
  postalAddress: z.optional(lines),
  visitingAddress: z.optional(lines),
  email: z.optional(text),
  phone: z.optional(text),
  fax: z.optional(text),
  website: z.optional(text),
  organisationNumber: z.optional(text),
};

const colours = { accent: z.optional(z.string().check(z.regex(/^#[\dA-Fa-f]{6}$/))) };

const fonts = {
  text: z.optional(z.strictObject({ regular: text, italic: text, bold: text })),
  headings: z.optional(z.strictObject({ regular: text, bold: text })),
  code: z.optional(text),
  others: z.optional(lines),
};

const settings = {
  profile: z.optional(text),
  principal: z.optional(text),
  letterhead: z.optional(z.strictObject(letterhead)),
  decisionFirst: z.optional(choice),
  pageInitials: z.optional(choice),
  logo: z.optional(text),
  colours: z.optional(z.strictObject(colours)),
  paper: z.optional(z.enum(papers)),
  fonts: z.optional(z.strictObject(fonts)),
  templates: z.optional(text),
  rules: z.optional(rules),
  ruleOptions: z.optional(ruleOptions),
  select: z.optional(lines),
  ignore: z.optional(lines),
};

const override = { files: z.array(text), ...settings };

const file = {
  $schema: z.optional(text),
  extends: z.optional(lines),
  ...settings,
  profiles: z.optional(z.record(text, z.strictObject(ownProfile))),
  ownRules: z.optional(z.array(ownRuleSchema)),
  exclude: z.optional(z.array(text)),
  overrides: z.optional(z.array(z.strictObject(override))),
};

/** What may stand in a config file. Names of profiles and rules are checked by `checkConfig`. */
export const configFileSchema = z.strictObject(file);

/** The keys of each kind of mapping in a config file. */
export const configKeys = {
  file: Object.keys(file),
  letterhead: Object.keys(letterhead),
  colours: Object.keys(colours),
  fonts: Object.keys(fonts),
  text: ['regular', 'italic', 'bold'],
  headings: ['regular', 'bold'],
  override: Object.keys(override),
  profiles: Object.keys(ownProfile),
};

/** The contents of a config file. */
export type ConfigFile = z.infer<typeof configFileSchema>;

/** The settings that can differ between the notes of a repository. */
export type Settings = Omit<NonNullable<ConfigFile['overrides']>[number], 'files'>;
