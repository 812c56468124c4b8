import type { Bilingual } from '../model/diagnostic.ts';
import type { RuleChoice } from './rule-choice.ts';

/** Which config files count, and what they may do. */
export interface ConfigAccess {
  /** Path of the one file for all notes, relative to the current folder or absolute; null: the nearest upwards from each note. */
  readonly file: string | null;
  /** Whether any is read at all. */
  readonly isRead: boolean;
  /** Whether a config that is code may be run. */
  readonly runsCode: boolean;
  /**
   * Whether the user's own templates are filled, which may not be done where code is not run: `refuse` gives a fault where there are
   * any, `leave` takes the program's in their place and tells so. `unused` where no document is made.
   */
  readonly templates: 'use' | 'refuse' | 'leave' | 'unused';
  /** Which rules the call lets count; it goes before what config files say. */
  readonly choice: RuleChoice;
  /** The user's home folder, an absolute path: no config above it counts; null where there is none. */
  readonly home: string | null;
  /** Told once of each thing that was passed over. */
  readonly tell: (text: Bilingual) => void;
}

/** That of a program that uses the library on files of its own. */
export const fullAccess: ConfigAccess = {
  file: null,
  isRead: true,
  runsCode: true,
  templates: 'use',
  choice: {},
  home: null,
  tell: () => {},
};
