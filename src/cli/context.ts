import type { Bilingual, ConfigLoader } from '../index.ts';
import type { Io } from './io.ts';
import type { Language } from './language.ts';
import type { Library } from './library.ts';
import { printable } from './notes/shown-path.ts';

/** What every command is given besides its arguments. */
export interface Context {
  readonly io: Io;
  readonly library: Library;
  readonly language: Language;
  readonly loadConfig: ConfigLoader;
  /** `text` in the language of the program. */
  readonly say: (text: Bilingual) => string;
  /** Tells `text` on standard error, on a line of its own that names the program, whatever the names of files in it hold. */
  readonly note: (text: Bilingual) => void;
}

export function createContext(io: Io, library: Library, language: Language): Context {
  const known = { profiles: library.profiles, rules: library.ruleNames };
  return {
    io,
    library,
    language,
    loadConfig: library.configLoader(known, io.cwd),
    say: (text) => text[language],
    note: (text) => void io.stderr.write(`protokoll: ${printable(text[language])}\n`),
  };
}
