import * as z from 'zod/mini';
import { papers } from '../../model/config.ts';
import { itemStyles, labelKeys } from '../../model/profile.ts';
import { isoDay } from '../../model/text-shapes.ts';

const textOrNull = z.nullable(z.string());
const lines = z.array(z.string());
const particulars = ['name', 'email', 'phone', 'fax', 'website', 'organisationNumber'] as const;
const particular = Object.fromEntries(particulars.map((key) => [key, textOrNull])) as Record<
  (typeof particulars)[number],
  typeof textOrNull
>;

const design = {
  decisionFirst: z.boolean(),
  pageInitials: z.nullable(z.boolean()),
  accent: textOrNull,
  paper: z.enum(papers),
  /** The organisation's own, which their licences seldom let be handed on: SHA-256 of each file. */
  fonts: z.optional(
    z.array(
      z.object({
        use: z.enum(['text', 'headings', 'code', 'others']),
        weight: z.union([z.literal(400), z.literal(600)]),
        style: z.enum(['normal', 'italic']),
        sha256: z.string(),
      }),
    ),
  ),
  /** Name of the embedded file. */
  logo: textOrNull,
  /** Those of the user's own: text by path. */
  templates: z.nullable(z.record(z.string(), z.string())),
};

const words = z.object({ sv: z.string(), en: z.string() });

/** What a document shows of a profile that the user's config defines. */
const ownProfile = z.object({
  /** The profile of the program that it extends. */
  base: z.string(),
  title: words,
  labels: z.partialRecord(z.enum(labelKeys), words),
  aliases: lines,
  itemStyle: z.enum(itemStyles),
  template: z.string(),
});

const schema = z.object({
  recordVersion: z.literal(1),
  /** Version of the program. */
  program: z.string(),
  /** See `noteMark`; absent where the notes came from standard input. */
  noteMark: z.optional(z.string()),
  /** Name and version of the browser that printed the pages. */
  browser: z.string(),
  /** SHA-256 of the program's templates. */
  templates: z.string(),
  profile: z.string(),
  /** Absent for a profile of the program. */
  ownProfile: z.optional(ownProfile),
  /** The only date in the file, as an instant in UTC. */
  date: z.string().check(
    z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    z.refine((date) => !Number.isNaN(Date.parse(date))),
  ),
  pdfProfile: z.enum(['a-3a', 'a-2a', 'plain']),
  signatureFields: z.boolean(),
  draft: z.boolean(),
  /** What the head of a draft says is missing. */
  missing: lines,
  unmasked: z.boolean(),
  /** How many secrets were taken out of the notes, whose marks are gone too. */
  secrets: z.number(),
  /** By the place of the item among the items. */
  confidential: z.array(z.nullable(z.object({ publicTitle: textOrNull, ground: textOrNull }))),
  /** The day of the meeting, where only the name of the file told it; as `YYYY-MM-DD`. */
  dayInName: z.optional(z.string().check(z.regex(isoDay))),
  principal: textOrNull,
  letterhead: z.nullable(z.object({ ...particular, postalAddress: lines, visitingAddress: lines })),
  design: z.object(design),
  /** Names of the embedded files, by the addresses in the notes. */
  images: z.record(z.string(), z.string()),
});

/** All that makes a PDF what it is besides the notes and the images: enough to make it again. */
export type BuildRecord = z.infer<typeof schema>;

/** The record that a text holds; null for any other text. */
export function readBuildRecord(text: string): BuildRecord | null {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
