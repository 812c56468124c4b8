import { readFileSync } from 'node:fs';
import {
  type Diagnostic,
  defaultConfig,
  defaultProfile,
  exportJson,
  findProfile,
  lintProtocol,
  parseProtocol,
} from '../../src/index.ts';

/** What the program makes of a note. */
export interface ReadNote {
  /** The protocol as JSON text; null when the note can't be read. */
  readonly json: string | null;
  /** All findings. */
  readonly findings: readonly Diagnostic[];
  /** The lines of the note; `lines[0]` is line 1. */
  readonly lines: readonly string[];
}

/** Reads the note in a file as `build` and `lint` do without a config. */
export async function readNote(file: string): Promise<ReadNote> {
  const bytes = readFileSync(file);
  const parsed = parseProtocol(bytes, { path: file });
  const profile = findProfile(parsed.protocol?.profile ?? '') ?? defaultProfile;
  return {
    json: parsed.protocol && (await exportJson(parsed.protocol, profile)),
    findings: lintProtocol(parsed, { profile, config: defaultConfig }),
    lines: bytes.toString('utf8').split(/\r?\n/),
  };
}
