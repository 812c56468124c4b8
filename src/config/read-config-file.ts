import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { ProtokollError } from '../model/error.ts';
import { checkConfig } from './check-config.ts';
import type { ConfigFault, KnownNames } from './check-config.ts';
import type { ConfigFile } from './config-schema.ts';

/**
 * Reads and checks the config file at `file`, an absolute path; faults name it as `shownAs`, with line and column
 * where there are any. Gives a `ProtokollError` for whatever is wrong in it.
 */
export async function readConfigFile(file: string, shownAs: string, known: KnownNames): Promise<ConfigFile> {
  const source = extname(file) === '.mjs' ? await runModule(file, shownAs) : await readText(file, shownAs);
  const config = checkConfig(source.value, known);
  if ('atKey' in config) {
    const place = `${shownAs}${source.place(config)}`;
    const { sv, en } = config.message;
    throw new ProtokollError({ sv: `${place}: ${sv}`, en: `${place}: ${en}` });
  }
  return config;
}

interface Source {
  readonly value: unknown;
  /** `:line:column` of a fault, 1-based; empty when it can't be told. */
  readonly place: (fault: ConfigFault) => string;
}

async function runModule(file: string, shownAs: string): Promise<Source> {
  try {
    // A module that has changed is another module: what has been imported once is kept for ever.
    const { mtimeMs } = await stat(file);
    const url = `${pathToFileURL(file).href}?${mtimeMs}`;
    const module = (await import(url)) as { default?: unknown };
    return { value: module.default, place: () => '' };
  } catch (error) {
    throw new ProtokollError(`${shownAs}: ${firstLine(error)}`);
  }
}

async function readText(file: string, shownAs: string): Promise<Source> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const reason = firstLine(error);
    throw new ProtokollError({
      sv: `${shownAs}: går inte att läsa (${reason})`,
      en: `${shownAs}: can't be read (${reason})`,
    });
  });
  const lines = new LineCounter();
  const isJson = extname(file) === '.json';
  // In YAML all values are text, so that `phone: 0455-303000` and `fax: 046` are what they look like.
  const schema = isJson ? 'json' : 'failsafe';
  const document = parseDocument(text, { schema, lineCounter: lines, prettyErrors: false });
  const fault = document.errors[0];
  if (fault) {
    const place = placeAt(fault.pos[0], lines);
    const language = isJson ? 'JSON' : 'YAML';
    throw new ProtokollError({
      sv: `${shownAs}${place}: går inte att läsa som ${language}`,
      en: `${shownAs}${place}: can't be read as ${language}`,
    });
  }
  return { value: document.toJS(), place: (where) => placeAt(offsetOf(where, document), lines) };
}

function placeAt(offset: number, lines: LineCounter): string {
  const { line, col } = lines.linePos(offset);
  return `:${line}:${col}`;
}

/** The offset of the node that the fault is in, or of the nearest one above it when it is missing. */
function offsetOf(fault: ConfigFault, document: Document): number {
  for (let depth = fault.path.length; depth > 0; depth--) {
    const path = fault.path.slice(0, depth);
    const offset = fault.atKey ? keyOffset(path, document) : nodeOffset(path, document);
    if (offset !== null) return offset;
  }
  return 0;
}

function nodeOffset(path: readonly PropertyKey[], document: Document): number | null {
  const node = document.getIn(path, true);
  return isNode(node) && node.range ? node.range[0] : null;
}

function keyOffset(path: readonly PropertyKey[], document: Document): number | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return null;
  const key = parent.items
    .map((pair) => pair.key)
    .find((node) => isScalar(node) && node.value === path.at(-1));
  return isScalar(key) && key.range ? key.range[0] : null;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
}
