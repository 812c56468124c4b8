import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configSchema } from '../src/config/json-schema.ts';
import { jsonSchema } from '../src/export/json/schema.ts';
import { frontMatterSchema } from '../src/parse/front-matter/schema.ts';

/** Where the shapes of all versions lie, those of earlier ones too. */
export const shapesFolder = join(import.meta.dirname, '../test/schemas/shapes');

/** What a schema allows, without its words: rules and profiles come and go, and no version is told by them. */
export interface SchemaShape {
  /** `config` */
  readonly name: string;
  /** `1.1` */
  readonly version: string;
  readonly text: string;
}

/** The shapes of the schemas as they are now. */
export function schemaShapes(): SchemaShape[] {
  const names = { rules: [], families: [], profiles: [], templates: [] };
  const schemas = {
    config: configSchema(names),
    'front-matter': frontMatterSchema([]),
    json: jsonSchema(),
  };
  return Object.entries(schemas).map(([name, schema]) => ({
    name,
    version: String((schema as { $id?: string }).$id)
      .split(':')
      .at(-1)!,
    text: `${shapeOf(schema, '').join('\n')}\n`,
  }));
}

/** The file of a shape. */
export function shapeFile({ name, version }: SchemaShape): string {
  return join(shapesFolder, `${name}-${version}.txt`);
}

/** What is wrong with a shape: it isn't that of its version any more, or nothing tells what that is; null when nothing is. */
export function faultOfShape(shape: SchemaShape): string | null {
  const file = shapeFile(shape);
  if (!existsSync(file))
    return `${shape.name} ${shape.version} is new: run node scripts/write-schema-shapes.ts`;
  if (readFileSync(file, 'utf8') === shape.text) return null;
  return `the schema ${shape.name} is no longer that of version ${shape.version}: put its version up, and run node scripts/write-schema-shapes.ts`;
}

/** The versions of a schema that there have been. */
export function versionsOf(name: string): string[] {
  const file = new RegExp(String.raw`^${name}-(\d+\.\d+)\.txt$`);
  return readdirSync(shapesFolder).flatMap((each) => file.exec(each)?.[1] ?? []);
}

/** A line for each key and each named part, with what may stand there. */
function shapeOf(schema: object, path: string): string[] {
  const { properties, $defs, description, title, $id, $schema, ...rest } = schema as Record<string, unknown>;
  void [description, title, $id, $schema];
  const lines = [`${path || '.'} ${JSON.stringify(rest, withoutWords)}`];
  for (const [key, inner] of Object.entries((properties ?? {}) as Record<string, object>))
    lines.push(...shapeOf(inner, `${path}.${key}`));
  for (const [key, inner] of Object.entries(($defs ?? {}) as Record<string, object>))
    lines.push(...shapeOf(inner, `#${key}`));
  return lines;
}

function withoutWords(key: string, value: unknown): unknown {
  return key === 'description' ? undefined : value;
}
