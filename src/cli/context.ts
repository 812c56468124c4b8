import type { Bilingual, ConfigLoader, FoundLayers, KnownNames, ConfigAccess } from '../index.ts';
import { homeOf } from './home-folder.ts';
import type { Io } from './io.ts';
import type { Language } from './language.ts';
import type { Library } from './library.ts';
import { printable } from './notes/shown-path.ts';

/** What every command is given besides its arguments. */
export interface Context {
  readonly io: Io;
  readonly library: Library;
  readonly language: Language;
  /** Finds the settings of a note, as far as the call lets config files be read. */
  readonly loadConfig: ConfigLoader;
  /** Finds what the settings of a note are resolved of, each with where it comes from; null without any. */
  readonly loadLayers: (path: string) => Promise<FoundLayers | null>;
  /** Which rules the call lets count. */
  readonly ruleChoice: () => ConfigChoice['choice'];
  /** The rules that a choice leaves out, where there are rules of a config's own with these names too. */
  readonly leftOut: (choice: ConfigChoice['choice'], own: readonly string[]) => ReadonlySet<string>;
  /** Says which config files count, and what they may do, before any is read; left out, none that is code is run. */
  readonly chooseConfig: (choice: ConfigChoice) => void;
  /** The same context where config files have not been read yet. */
  readonly afresh: () => Context;
  /** `text` in the language of the program. */
  readonly say: (text: Bilingual) => string;
  /** Tells `text` on standard error, on a line of its own that names the program, whatever the names of files in it hold. */
  readonly note: (text: Bilingual) => void;
}

const beforeChoice: ConfigChoice = {
  file: null,
  isRead: true,
  runsCode: false,
  templates: 'refuse',
  choice: {},
};

/** Taken one by one when a config asks for them: what they come of is loaded then. */
function knownNames(library: Library): KnownNames {
  return {
    get profiles() {
      return library.profiles;
    },
    get rules() {
      return library.ruleNames;
    },
    get families() {
      return library.rulesOfFamily;
    },
    isFirm: (rule) => library.isFirm(rule),
    isFirmError: (rule) => library.isFirmError(rule),
    faultOfPattern: (pattern) => library.faultOfPattern(pattern),
    optionsOf: (rule) => library.optionsOf(rule),
  };
}

export function createContext(
  io: Io,
  library: Library,
  language: Language,
  choice: ConfigChoice = beforeChoice,
): Context {
  const known = knownNames(library);
  const note = (text: Bilingual) => void io.stderr.write(`protokoll: ${printable(text[language])}\n`);
  let chosen = choice;
  let load: ConfigLoader | null = null;
  return {
    io,
    library,
    language,
    loadConfig: (path) => {
      load ??= library.configLoader(known, io.cwd, { ...chosen, home: homeOf(io.env), tell: note });
      return load(path);
    },
    loadLayers: (path) =>
      library.configLayers(known, io.cwd, { ...chosen, home: homeOf(io.env), tell: note })(path),
    ruleChoice: () => chosen.choice,
    leftOut: (ruled, own) => library.rulesLeftOut(ruled, own, known),
    chooseConfig: (made) => void (chosen = made),
    afresh: () => createContext(io, library, language, chosen),
    say: (text) => text[language],
    note,
  };
}

/** How a call chooses among config files, and what they may do. */
export type ConfigChoice = Pick<ConfigAccess, 'file' | 'isRead' | 'runsCode' | 'templates' | 'choice'>;
