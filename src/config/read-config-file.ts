import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { ProtokollError } from '../model/error.ts';
import { firstLineOf } from '../model/system-error.ts';
import { checkConfig } from './check-config.ts';
import type { KnownNames } from './known-names.ts';
import type { ConfigFault } from './config-fault.ts';
import type { ConfigFile } from './config-schema.ts';
import { refuseCode, refuseStrange, unreadable } from './refuse-config.ts';
import type { ReadingOptions } from './refuse-config.ts';

/**
 * Reads and checks the config file at `file`, an absolute path; faults have line and column where there are any. Gives a
 * `ProtokollError` for whatever is wrong in it.
 */
export async function readConfigFile(
  file: string,
  { shownAs, known, runsCode }: ReadingOptions,
): Promise<ConfigFile> {
  await refuseStrange(file, shownAs);
  if (extname(file) === '.mjs') refuseCode(file, { shownAs, runsCode });
  const source = extname(file) === '.mjs' ? await runModule(file, shownAs) : await readText(file, shownAs);
  const config = source.check(known);
  if (!isFaults(config)) return config;
  const told = config
    .map((fault) => ({ offset: source.offset(fault), fault }))
    .sort((one, other) => one.offset - other.offset)
    .map(({ offset, fault: { message } }) => {
      const place = `${shownAs}${source.place(offset)}`;
      return { sv: `${place}: ${message.sv}`, en: `${place}: ${message.en}` };
    });
  throw new ProtokollError(told[0]!, 2, told.slice(1));
}

interface Source {
  readonly check: (known: KnownNames) => ReturnType<typeof checkConfig>;
  /** Where a fault is, 0-based; 0 when that can't be told. */
  readonly offset: (fault: ConfigFault) => number;
  /** `:line:column` of an offset, 1-based; empty when it can't be told. */
  readonly place: (offset: number) => string;
}

function isFaults(config: ConfigFile | readonly ConfigFault[]): config is readonly ConfigFault[] {
  return Array.isArray(config);
}

async function runModule(file: string, shownAs: string): Promise<Source> {
  const strange = (error: unknown) => {
    const reason = firstLineOf(error);
    return new ProtokollError({
      sv: `${shownAs}: går inte att köra (${reason})`,
      en: `${shownAs}: can't be run (${reason})`,
    });
  };
  let module: { readonly default?: unknown };
  try {
    // A module that has changed is another module: what has been imported once is kept for ever.
    const { mtimeMs } = await stat(file);
    module = (await import(`${pathToFileURL(file).href}?${mtimeMs}`)) as typeof module;
  } catch (error) {
    throw strange(error);
  }
  if (!('default' in module)) {
    throw new ProtokollError({
      sv: `${shownAs}: inställningarna saknas; skriv export default före dem`,
      en: `${shownAs}: there are no settings; write export default before them`,
    });
  }
  const check = (known: KnownNames) => {
    try {
      return checkConfig(module.default, known);
    } catch (error) {
      // Values of a module may be code too, which runs when they are read.
      throw strange(error);
    }
  };
  return { check, offset: () => 0, place: () => '' };
}

async function readText(file: string, shownAs: string): Promise<Source> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw unreadable(error, file, shownAs);
  });
  const text = decoded(bytes, shownAs);
  const lines = new LineCounter();
  const isJson = extname(file) === '.json';
  // In YAML all values are text, so that `phone: 0455-303000` and `fax: 046` are what they look like.
  const schema = isJson ? 'json' : 'failsafe';
  const document = parseDocument(text, { schema, lineCounter: lines, prettyErrors: false });
  const fault = document.errors[0];
  if (fault?.code === 'DUPLICATE_KEY') {
    const place = placeAt(fault.pos[0], lines);
    throw new ProtokollError({
      sv: `${shownAs}${place}: nyckeln står redan tidigare; behåll en av dem`,
      en: `${shownAs}${place}: the key is there before; keep one of them`,
    });
  }
  const language = isJson ? 'JSON' : 'YAML';
  const strange = (place: string) =>
    new ProtokollError({
      sv: `${shownAs}${place}: går inte att läsa som ${language}`,
      en: `${shownAs}${place}: can't be read as ${language}`,
    });
  if (fault) throw strange(placeAt(fault.pos[0], lines));
  const value = valueOf(document, strange);
  return {
    check: (known) => checkConfig(value, known),
    offset: (fault) => offsetOf(fault, document),
    place: (offset) => placeAt(offset, lines),
  };
}

/** Names with å, ä and ö are not to be spoilt. */
function decoded(bytes: Uint8Array, shownAs: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProtokollError({
      sv: `${shownAs}: är inte sparad som UTF-8; spara den så`,
      en: `${shownAs}: is not saved as UTF-8; save it so`,
    });
  }
}

/** A few aliases can stand for more than a computer holds; the library counts them. */
function valueOf(document: Document, strange: (place: string) => ProtokollError): unknown {
  try {
    return document.toJS();
  } catch {
    throw strange('');
  }
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
