import { Argument } from 'commander';
import type { AddCommand } from './add-command.ts';
import { helpTexts } from '../help-texts.ts';

/** `protokoll schema`. */
export const addSchema: AddCommand = (program, context, end) => {
  const { io, library, say } = context;
  const schemas: Readonly<Record<string, () => Promise<object>>> = {
    'front-matter': () => library.frontMatterSchema(),
    config: () => library.configSchema(),
    json: () => library.jsonSchema(),
    why: () => library.whySchema(),
  };
  program
    .command('schema')
    .description(say(helpTexts.schema))
    .usage(Object.keys(schemas).join('|'))
    .addArgument(new Argument('<schema>', say(helpTexts.schemaName)).choices(Object.keys(schemas)))
    .action(async (name: string) => {
      io.stdout.write(`${JSON.stringify(await schemas[name]!(), null, 2)}\n`);
      end(0);
    });
};
