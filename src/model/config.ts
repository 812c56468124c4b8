import type { Colour } from './contrast.ts';
import type { Severity } from './diagnostic.ts';
import type { OwnRule } from './own-rule.ts';
import type { Profile } from './profile.ts';

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

export const papers = ['A4', 'Letter'] as const;

/** A font file of the organisation's own, and what is set in it. */
export interface OwnFont {
  /** Running text; headings, cover and tables; code; or the characters that no other font of the document has. */
  readonly use: 'text' | 'headings' | 'code' | 'others';
  readonly weight: 400 | 600;
  readonly style: 'normal' | 'italic';
  /** A TrueType font, perhaps packed as WOFF or WOFF2. */
  readonly file: string;
}

/** What an organisation may decide about the look of its documents. Paths are absolute. */
export interface Design {
  /** Whether an item's decisions stand before what leads up to them (beslut först). */
  readonly decisionFirst: boolean;
  /**
   * Whether each printed page has room for the initials of the verifiers (justerandes sign): false for an empty foot, null for what
   * is customary for the body.
   */
  readonly pageInitials: boolean | null;
  /** An SVG, PNG, JPEG, WebP or GIF image; null for none. */
  readonly logo: string | null;
  /** Colour of headings and decisions, readable as text on white; null for that of the template. */
  readonly accent: Colour | null;
  readonly paper: (typeof papers)[number];
  /** Empty where the program's own fonts are used. */
  readonly fonts: readonly OwnFont[];
  /** Folder with files that replace those of the template, one by one. */
  readonly templates: string | null;
}

export const defaultDesign: Design = {
  decisionFirst: false,
  pageInitials: null,
  logo: null,
  accent: null,
  paper: 'A4',
  fonts: [],
  templates: null,
};

/** What a config may say of a rule besides how grave it is. */
export interface RuleOptions {
  /** Words that are right here: a finding of just these is not told. */
  readonly except?: readonly string[];
  /** The number that the rule goes by in place of its usual one. */
  readonly most?: number;
}

/** Settings of a repository of notes, resolved for one note. Trusted, unlike the notes. */
export interface Config {
  /** Folder of the file they came from, an absolute path, which `exclude` is relative to; null when there is none. */
  readonly folder: string | null;
  /** Profile of notes that name none. */
  readonly profile: string | null;
  /** The profiles of its own. */
  readonly profiles: readonly Profile[];
  /** The organisation behind the bodies (huvudman), where the notes name none. */
  readonly principal: string | null;
  readonly letterhead: Letterhead | null;
  /** How its documents look. */
  readonly design: Design;
  /** Severity by rule name. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** What is said of a rule besides how grave it is, by rule name. */
  readonly ruleOptions: Readonly<Record<string, RuleOptions>>;
  /** The rules of its own, which only find faults. */
  readonly ownRules: readonly OwnRule[];
  /** Patterns, as in `.gitignore`, of notes that commands on folders pass over. */
  readonly exclude: readonly string[];
}

export const defaultConfig: Config = {
  folder: null,
  profile: null,
  profiles: [],
  principal: null,
  letterhead: null,
  design: defaultDesign,
  rules: {},
  ruleOptions: {},
  ownRules: [],
  exclude: [],
};
