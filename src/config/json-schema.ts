import * as z from 'zod/mini';
import { configFileSchema } from './config-schema.ts';
import { rules } from './values.ts';

/** JSON Schema (draft 2020-12) of a config file, for editors. `ruleNames` are those that it may name. */
export function configSchema(ruleNames: readonly string[]): object {
  return z.toJSONSchema(configFileSchema, {
    override({ zodSchema, jsonSchema }) {
      if (zodSchema === rules) jsonSchema.propertyNames = { enum: [...ruleNames] };
    },
  });
}
