import type { Severity } from './diagnostic.ts';

/** The sender's particulars, printed at the foot of the first page. Each list is printed one entry a line. */
export interface Letterhead {
  readonly name: string | null;
  readonly postalAddress: readonly string[];
  readonly visitingAddress: readonly string[];
  readonly email: string | null;
  readonly phone: string | null;
  readonly fax: string | null;
  readonly website: string | null;
  readonly organisationNumber: string | null;
}

/** Settings of a repository of notes, resolved for one note. Trusted, unlike the notes. */
export interface Config {
  /** Folder of the file they came from, an absolute path, which `exclude` is relative to; null when there is none. */
  readonly folder: string | null;
  /** Profile of notes that name none. */
  readonly profile: string | null;
  /** The organisation behind the bodies (huvudman), where the notes name none. */
  readonly principal: string | null;
  readonly letterhead: Letterhead | null;
  /** Severity by rule name. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Patterns, as in `.gitignore`, of notes that commands on folders pass over. */
  readonly exclude: readonly string[];
}

export const defaultConfig: Config = {
  folder: null,
  profile: null,
  principal: null,
  letterhead: null,
  rules: {},
  exclude: [],
};
