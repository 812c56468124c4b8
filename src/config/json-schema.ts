import * as z from 'zod/mini';
import { configFileSchema } from './config-schema.ts';

/** JSON Schema (draft 2020-12) of a config file, for editors. */
export function configSchema(): object {
  return z.toJSONSchema(configFileSchema);
}
