import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import { templatesFolder } from '../src/render/program-folder.ts';
import { compileOptions, filesIn } from '../src/render/template.ts';

/** Script of a list of the program's templates: the text of each, and what Handlebars makes of it. */
export function precompiledTemplates(): string {
  const texts = filesIn(templatesFolder())
    .filter(([path]) => path.endsWith('.hbs'))
    .map(([, file]) => readFileSync(file, 'utf8'));
  const entries = [...new Set(texts)].map((text) => {
    const compiled = Handlebars.precompile(text, compileOptions) as string;
    return `[${JSON.stringify(text)},${compiled}]`;
  });
  return `[${entries.join(',\n')}]`;
}
