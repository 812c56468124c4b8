import type { Script } from 'node:vm';
import type { Forms } from '../../test/language/forms/forms.ts';
import type { Mutant } from './mark-forms.ts';

/** What stands in the place of a dropped form: no text holds it. */
const nothing = 'ǂǂǂ';

/** The mutants that no example notices. `script`: its value is the examples; `hook`: the global that texts of tables pass through. */
export function* survivors(script: Script, hook: string, mutants: readonly Mutant[]): Generator<Mutant> {
  const run = (drop: (text: number, words: string) => string): readonly Forms[] => {
    Reflect.set(globalThis, hook, drop);
    return script.runInThisContext() as readonly Forms[];
  };
  const failing = failures(run((_, words) => words));
  if (failing.length > 0) throw new Error(`These fail before anything is dropped: ${failing.join(', ')}`);
  for (const mutant of mutants) {
    if (!isNoticed(mutant)) yield mutant;
  }

  function isNoticed({ text, written, at }: Mutant): boolean {
    try {
      const examples = run((each, words) =>
        each === text ? words.slice(0, at) + nothing + words.slice(at + written.length) : words,
      );
      return failures(examples, written).length > 0 || failures(examples).length > 0;
    } catch {
      // What can't even be made without the form notices that it is gone.
      return true;
    }
  }
}

/** Another form in the same file that is the same, or a part of it, so that a text with the form is known all the same. */
export function coveredBy(form: Mutant, all: readonly Mutant[]): Mutant | null {
  const words = form.written.toLowerCase();
  const others = all.filter((other) => other.file === form.file && other !== form);
  return others.find(({ written }) => written.length > 1 && words.includes(written.toLowerCase())) ?? null;
}

/** The first words that are not known: of those that have to do with `form`, or of all. */
function failures(examples: readonly Forms[], form?: string): string[] {
  for (const { words, holds } of examples) {
    for (const word of words) {
      if ((form === undefined || haveToDo(word, form)) && !holds(word)) return [word];
    }
  }
  return [];
}

function haveToDo(word: string, form: string): boolean {
  const [one, other] = [word.toLowerCase(), longestPart(form.toLowerCase())];
  return one.includes(other) || other.includes(one);
}

function longestPart(form: string): string {
  return form.split(/[\s…]+/u).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
