import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Pair, YAMLError } from 'yaml';
import type { Bilingual } from '../model/diagnostic.ts';
import { ProtokollError } from '../model/error.ts';
import { firstLineOf } from '../model/system-error.ts';
import { checkConfig } from './check-config.ts';
import type { KnownNames } from './known-names.ts';
import type { ConfigFault } from './config-fault.ts';
import type { ConfigFile } from './config-schema.ts';
import { refuseCode, refuseStrange, unreadable } from './refuse-config.ts';
import { describeSyntax } from './syntax-fault.ts';
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
    .toSorted((one, other) => one.offset - other.offset)
    .map(({ offset, message }) => {
      const place = `${shownAs}${source.place(offset)}`;
      return { sv: `${place}: ${message.sv}`, en: `${place}: ${message.en}` };
    });
  throw new ProtokollError(told[0]!, 2, told.slice(1));
}

interface Source {
  readonly check: (known: KnownNames) => ConfigFile | readonly PlacedFault[];
  /** `:line:column` of an offset, 1-based; empty when it can't be told. */
  readonly place: (offset: number) => string;
}

interface PlacedFault {
  readonly message: Bilingual;
  /** 0-based; 0 when that can't be told. */
  readonly offset: number;
}

function isFaults<Fault>(config: ConfigFile | readonly Fault[]): config is readonly Fault[] {
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
      return placed(checkConfig(module.default, known), () => 0);
    } catch (error) {
      // Values of a module may be code too, which runs when they are read.
      throw strange(error);
    }
  };
  return { check, place: () => '' };
}

function placed(
  config: ConfigFile | readonly ConfigFault[],
  offset: (fault: ConfigFault) => number,
): ConfigFile | readonly PlacedFault[] {
  return isFaults(config)
    ? config.map((fault) => ({ message: fault.message, offset: offset(fault) }))
    : config;
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
  const isTwice = ({ code }: YAMLError) => code === 'DUPLICATE_KEY';
  const [fatal] = document.errors.filter((error) => !isTwice(error));
  const syntax = document.errors
    .filter((error) => isTwice(error) || error === fatal)
    .map((error) => ({ message: describeSyntax(error, isJson), offset: error.pos[0] }));
  const check = (known: KnownNames) => {
    // What comes after such a fault is read as something else.
    if (fatal) return syntax;
    const config = placed(checkConfig(valueOf(document, shownAs), known), (fault) =>
      offsetOf(fault, document),
    );
    return syntax.length > 0 ? [...syntax, ...(isFaults(config) ? config : [])] : config;
  };
  return { check, place: (offset) => placeAt(offset, lines) };
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
function valueOf(document: Document, shownAs: string): unknown {
  try {
    return document.toJS();
  } catch {
    throw new ProtokollError({
      sv: `${shownAs}: hänvisningar som *namn går inte att följa; skriv ut värdet där det gäller`,
      en: `${shownAs}: references like *name can't be followed; write the value where it holds`,
    });
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
  const node = nodeAt(path, document);
  return isNode(node) && node.range ? node.range[0] : null;
}

function keyOffset(path: readonly PropertyKey[], document: Document): number | null {
  const key = pairOf(nodeAt(path.slice(0, -1), document), path.at(-1)!)?.key;
  return isScalar(key) && key.range ? key.range[0] : null;
}

function nodeAt(path: readonly PropertyKey[], document: Document): unknown {
  return path.reduce<unknown>(
    (node, step) => (isSeq(node) ? node.items[Number(step)] : pairOf(node, step)?.value),
    document.contents,
  );
}

/** The last of a key that stands twice, as is its value. */
function pairOf(node: unknown, key: PropertyKey): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.findLast((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}
