import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { readFrontMatter } from '../../../src/parse/front-matter/read-front-matter.ts';
import type { FrontMatterEntry, FrontMatterValue } from '../../../src/parse/front-matter/value.ts';

type Plain = string | Plain[] | { [key: string]: Plain };

/** The front matter of notes that begin with it: its first line is the second of the file. */
export function read(text: string): { entries: FrontMatterEntry[]; diagnostics: Diagnostic[] } {
  return readFrontMatter(text, { firstLine: 2, offset: 4 });
}

/** What was understood, as a plain object by standard key; text without a known key by the key as written. */
export function understood(text: string): Record<string, Plain> {
  return Object.fromEntries(
    read(text).entries.map((entry) => [entry.key ?? entry.written, plain(entry.value)]),
  );
}

/** The findings in Swedish: `line:column rule message | help`. */
export function findings(text: string): string[] {
  return read(text).diagnostics.map(({ position, rule, message, help }) => {
    const place = `${position.start.line}:${position.start.column}`;
    return `${place} ${rule} ${message.sv}${help ? ` | ${help.sv}` : ''}`;
  });
}

function plain(value: FrontMatterValue): Plain {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'list') return value.items.map(plain);
  return Object.fromEntries(value.entries.map((entry) => [entry.field ?? entry.key, plain(entry.value)]));
}
