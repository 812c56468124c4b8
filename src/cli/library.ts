import type {
  Config,
  ConfigLoader,
  Diagnostic,
  FinishOptions,
  FinishedPdf,
  KnownNames,
  PathPatterns,
  Profile,
  Protocol,
} from '../index.ts';

/** What the commands use of the library, each under its public name. Passed in, so that tests can do without a browser. */
export interface Library {
  /** Version of the program (`1.0.0`). */
  readonly version: string;
  readonly parseProtocol: (
    input: Uint8Array | string,
    options?: { path?: string; unmasked?: boolean },
  ) => ParsedProtocol;
  readonly profileNames: readonly string[];
  /** The profile of notes that neither name one nor have one in their config. */
  readonly defaultProfile: Profile;
  readonly findProfile: (name: string) => Profile | null;
  readonly ruleNames: readonly string[];
  readonly lintProtocol: (parsed: ParsedProtocol, settings: LintSettings) => readonly Diagnostic[];
  readonly renderHtml: (protocol: Protocol, settings: RenderSettings) => Promise<string>;
  /** The document's name in one line, as its HTML has it. */
  readonly documentTitle: (protocol: Protocol, settings: LintSettings) => Promise<string>;
  readonly exportJson: (protocol: Protocol, profile: Profile) => Promise<string>;
  readonly openPrinter: (settings: PrinterSettings) => Promise<Printer>;
  readonly finishPdf: (raw: Uint8Array, options: FinishOptions) => Promise<FinishedPdf>;
  readonly configLoader: (known: KnownNames, cwd: string) => ConfigLoader;
  readonly pathPatterns: (patterns: string | readonly string[]) => PathPatterns;
  readonly configSchema: () => Promise<object>;
}

/** What reading a note gave. */
export interface ParsedProtocol {
  /** Null when the note can't be read at all. */
  readonly protocol: Protocol | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The note with its secrets masked and LF between its lines: the only text of it that may be shown. */
  readonly text: string;
}

interface LintSettings {
  readonly profile: Profile;
  readonly config: Config;
}

interface RenderSettings extends LintSettings {
  /** Whether each page says that it is a draft (UTKAST). */
  readonly draft: boolean;
  readonly medium: 'screen' | 'print';
  /** What is missing before it can be signed, in the language of the document. */
  readonly missing?: readonly string[];
}

interface PrinterSettings {
  /** Path or command of the browser that the user asks for. */
  readonly browser?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Told what the user should know, one line each. */
  readonly note: (message: string) => void;
  /** Stops the search and the start. */
  readonly signal: AbortSignal;
}

/** A running browser. */
export interface Printer {
  readonly browserVersion: string;
  readonly print: (html: string, options: { readonly signal: AbortSignal }) => Promise<Uint8Array>;
  /** Ends it at once, also with documents in it. */
  readonly close: () => Promise<void>;
}
