import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import Handlebars from 'handlebars';
import { ProtokollError } from '../model/error.ts';
import { blockTypes } from '../model/blocks.ts';
import { nearest } from '../model/nearest.ts';
import { templatesFolder } from './program-folder.ts';

/** A compiled folder of templates: HTML with logic only as far as *is there*, *each of* and *the part called*. */
export interface Template {
  /** Fills the part `name` (`document`, `body`, `blocks/decision` …). */
  render(name: string, view: object): string;
  /** The text of a file of the folder (`print.css`). */
  text(name: string): string;
}

/**
 * For Handlebars. Strict: a name that the view does not have is a fault of the template, told at once.
 * Unindented: a part must not move the lines of preformatted text.
 */
export const compileOptions = { strict: true, knownHelpersOnly: true, preventIndent: true };

/** The folder that the others build upon. */
const standard = 'standard';

/** By name and folder of the user's own, each with the state that the latter was in. */
const compiled = new Map<string, { readonly state: string; readonly template: Template }>();

/**
 * The template `name` of those that come with the program. A file in `overrides` (an absolute path) replaces the one of
 * the same name, which replaces the one in `templates/standard`. Read and compiled once, and again when one in `overrides` has
 * changed.
 */
export function loadTemplate(name: string, overrides: string | null = null): Template {
  const key = `${name}\0${overrides ?? ''}`;
  const state = overrides === null ? '' : stateOf(overrides);
  const known = compiled.get(key);
  if (known?.state === state) return known.template;
  const own = join(templatesFolder(), name);
  const files = new Map([join(templatesFolder(), standard), own].filter(isFolder).flatMap(filesIn));
  if (overrides !== null) for (const [path, file] of replacements(overrides, files)) files.set(path, file);
  const template = compile(files);
  compiled.set(key, { state, template });
  return template;
}

/** Tells a folder of templates from what it was before. */
function stateOf(folder: string): string {
  if (!isFolder(folder)) return '';
  const files = filesIn(folder).map(([path, file]) => {
    const { mtimeMs, size } = statSync(file);
    return `${path} ${mtimeMs} ${size}`;
  });
  return files.toSorted().join('\n');
}

/** The files of the user's own. One that nearly has the name of another is a misspelling, told at once. */
function replacements(folder: string, files: ReadonlyMap<string, string>): [string, string][] {
  if (!isFolder(folder)) {
    throw new ProtokollError({
      sv: `Mappen med egna mallar finns inte: ${folder}`,
      en: `There is no folder of templates ${folder}`,
    });
  }
  const own = filesIn(folder).filter(([path]) => /\.(?:hbs|css)$/.test(path));
  const known = [...[...files.keys()].map(plainName), ...blockTypes.map((type) => `blocks/${type}.hbs`)];
  for (const [path, file] of own) {
    const meant = known.includes(plainName(path)) ? null : nearest(plainName(path), known);
    if (meant !== null) {
      throw new ProtokollError({
        sv: `Mallen ${file} ersätter ingen av programmets; menar du ${meant}?`,
        en: `The template ${file} replaces none of the program’s; do you mean ${meant}?`,
      });
    }
  }
  return own;
}

function compile(files: ReadonlyMap<string, string>): Template {
  const environment = Handlebars.create();
  const partials: Record<string, HandlebarsTemplateDelegate> = Object.create(null) as {};
  for (const [path, file] of files) {
    if (path.endsWith('.hbs')) partials[partialName(path)] = compileFile(environment, file);
  }
  for (const type of blockTypes) partials[`blocks/${type}`] ??= partials['blocks/text']!;
  const helpers = Object.create(null) as {};
  return {
    render(name, view) {
      try {
        return partials[name]!(view, { partials, helpers });
      } catch (error) {
        throw templateError(error);
      }
    },
    text: (name) => readFileSync(files.get(name) ?? name, 'utf8'),
  };
}

function compileFile(environment: typeof Handlebars, file: string): HandlebarsTemplateDelegate {
  try {
    return environment.compile(readFileSync(file, 'utf8'), compileOptions);
  } catch (error) {
    throw templateError(error, file);
  }
}

function templateError(error: unknown, file?: string): ProtokollError {
  const [line] = String(error instanceof Error ? error.message : error).split('\n');
  const where = file === undefined ? '' : ` ${file}`;
  return new ProtokollError({
    sv: `Mallen${where} går inte att använda: ${line}`,
    en: `The template${where} can't be used: ${line}`,
  });
}

/** `partials/blocks/decision.hbs` is called `blocks/decision`. */
function partialName(path: string): string {
  return plainName(path).replace(/\.hbs$/, '');
}

/** Parts may lie in `partials/` or beside it. */
function plainName(path: string): string {
  return path.replace(/^partials\//, '');
}

/** Path within the folder, with `/`, and path of the file. */
export function filesIn(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(folder, file).split(sep).join('/'), file]);
}

/** Whether there is a folder at `path`. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
