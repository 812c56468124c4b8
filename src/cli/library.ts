import type * as library from '../index.ts';

/** What the commands use of the library, passed in so that tests can do without a browser. */
export type Library = Pick<
  typeof library,
  | 'applyFixes'
  | 'applySuppressions'
  | 'compareProtocols'
  | 'configLoader'
  | 'configSchema'
  | 'defaultProfile'
  | 'documentTitle'
  | 'exportJson'
  | 'findProfile'
  | 'findFaults'
  | 'fingerprints'
  | 'finishPdf'
  | 'fontNames'
  | 'frontMatterSchema'
  | 'identifyBrowser'
  | 'inlineImages'
  | 'itemStarts'
  | 'jsonSchema'
  | 'knownRules'
  | 'lintProtocol'
  | 'lintSeries'
  | 'openPrinter'
  | 'parseProtocol'
  | 'pathPatterns'
  | 'profiles'
  | 'readBuildRecord'
  | 'readFinishedPdf'
  | 'recordOf'
  | 'renderHtml'
  | 'ruleNames'
  | 'rulePage'
  | 'ruleSummary'
  | 'seriesKey'
  | 'signPdf'
  | 'templateSources'
  | 'templatesDigest'
  | 'textOfPdf'
  | 'uncoveredCharacters'
  | 'unknownProfile'
> & {
  /** Version of the program (`1.0.0`). */
  readonly version: string;
};
