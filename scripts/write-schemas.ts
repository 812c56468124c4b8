/** Writes the JSON Schemas to `dist/schemas`, for editors and programs that read them as files. */
import { mkdir, writeFile } from 'node:fs/promises';
import { configSchema, frontMatterSchema, jsonSchema } from '../src/index.ts';

const folder = 'dist/schemas';
const schemas = { config: configSchema, 'front-matter': frontMatterSchema, json: jsonSchema };

await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  await writeFile(`${folder}/${name}.schema.json`, `${JSON.stringify(await schema(), null, 2)}\n`);
}
