import * as z from 'zod/mini';
import { severities } from '../model/diagnostic.ts';

/** Values that several kinds of settings have. Those of YAML come as the text that they are written as. */
export const text = z.string().check(z.minLength(1));

export const lines = z.union([text, z.array(text)]);

export const choice = z.union([z.boolean(), z.enum(['true', 'false'])]);

export const count = z.union([
  z.int().check(z.minimum(0), z.maximum(999)),
  z.string().check(z.regex(/^\d{1,3}$/)),
]);

export const severityOrOff = z.enum([...severities, 'off']);

/** What is said of rules besides how grave they are, by rule name; `faultsOfOptions` checks which go. */
export const ruleOptions = z.record(
  text,
  z.strictObject({
    except: z.optional(lines),
    most: z.optional(
      z.union([z.int().check(z.minimum(0), z.maximum(99_999)), z.string().check(z.regex(/^\d{1,5}$/))]),
    ),
  }),
);

/** Severity by rule name. */
export const rules = z.record(text, severityOrOff);
