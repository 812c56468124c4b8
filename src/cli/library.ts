import type * as library from '../index.ts';

/** What the commands use of the library, passed in so that tests can do without a browser. */
export type Library = Pick<
  typeof library,
  | 'configLoader'
  | 'configSchema'
  | 'defaultProfile'
  | 'documentTitle'
  | 'exportJson'
  | 'findProfile'
  | 'finishPdf'
  | 'frontMatterSchema'
  | 'jsonSchema'
  | 'knownRules'
  | 'lintProtocol'
  | 'openPrinter'
  | 'parseProtocol'
  | 'pathPatterns'
  | 'profileNames'
  | 'renderHtml'
  | 'ruleNames'
  | 'rulePage'
  | 'ruleSummary'
  | 'unknownProfile'
> & {
  /** Version of the program (`1.0.0`). */
  readonly version: string;
};
