import type { Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { findForms, type Form } from './find-forms.ts';

/** A form of a table, to be dropped. */
export interface Mutant extends Form {
  /** Which text of the tables holds it. */
  readonly text: number;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** The name of the global function that each text of a table passes through in the bundle. */
export const hook = 'textOfTable';

/** Bundles `src/language` so that each text of a table passes through `hook` with its number, and lists the forms that it holds. */
export function markForms(mutants: Mutant[]): Plugin {
  let texts = 0;
  return {
    name: 'mark-forms',
    setup(build) {
      build.onLoad({ filter: /src[\\/]language[\\/].*\.ts$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8');
        const file = relative(process.cwd(), path).replaceAll('\\', '/');
        let marked = '';
        let from = 0;
        for (const { start, end, forms } of findForms(file, source)) {
          const text = texts++;
          const line = source.slice(0, start).split('\n').length;
          mutants.push(
            ...forms.map((form) => ({
              ...form,
              text,
              file,
              line: line + linesTo(source.slice(start, end), form.at),
            })),
          );
          marked += `${source.slice(from, start)}${hook}(${text}, ${source.slice(start, end)})`;
          from = end;
        }
        return { contents: marked + source.slice(from), loader: 'ts' };
      });
    },
  };
}

/** How many lines of a text in several lines stand before a place in it. */
function linesTo(text: string, at: number): number {
  return text.startsWith('`') ? text.slice(1, at + 1).split('\n').length - 1 : 0;
}
